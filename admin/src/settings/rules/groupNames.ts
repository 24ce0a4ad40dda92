import en from '../../translations/en.json';
import { type WordId, useWords } from '../../components/words';

/** Names of the groups of rules; an application's own are called as they are. */
export function useGroupNames(): (group: string) => string {
  const words = useWords();
  return (group) => (`newsroom.settings.group.${group}` in en ? words(`settings.group.${group}` as WordId) : group);
}
