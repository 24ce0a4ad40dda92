import { isWord, useWords } from '../../components/words';

/** Names of the groups of rules; an application's own are called as they are. */
export function useGroupNames(): (group: string) => string {
  const words = useWords();
  return (group) => {
    const id = `settings.group.${group}`;
    return isWord(id) ? words(id) : group;
  };
}
