import { type Words, isWord, useWords } from '../../components/words';

/** Name of a group of rules; an application's own are called as they are. */
export function groupName(group: string, words: Words): string {
  const id = `settings.group.${group}`;
  return isWord(id) ? words(id) : group;
}

export function useGroupNames(): (group: string) => string {
  const words = useWords();
  return (group) => groupName(group, words);
}
