/** Tells what would break a client that was written for an earlier OpenAPI document. */

type Node = Readonly<Record<string, unknown>>;

/** Words for people: they may change. */
const TEXTS: ReadonlySet<string> = new Set(['description', 'summary', 'examples', 'title']);
const CHOICES: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** Every key, path or value of the old document that the new one has lost or changed; what was added is no break. */
export function breaksOf(was: unknown, is: unknown, at = ''): string[] {
  if (Array.isArray(was)) return listBreaks(was, is, at);
  if (typeof was !== 'object' || was === null)
    return was === is ? [] : [`${at}: was ${JSON.stringify(was)}, is ${JSON.stringify(is) ?? 'gone'}`];
  if (typeof is !== 'object' || is === null) return [`${at}: is gone`];
  return Object.entries(was)
    .filter(([key, value]) => typeof value === 'object' || !TEXTS.has(key))
    .flatMap(([key, value]) => breaksOf(value, (is as Node)[key], `${at}/${key}`));
}

/** Lists are sets: each old entry has to be there, wherever; a choice must not have become nullable, nor a parameter required. */
function listBreaks(was: readonly unknown[], is: unknown, at: string): string[] {
  if (!Array.isArray(is)) return [`${at}: is gone`];
  const lost = was
    .filter((entry) => !is.some((other) => breaksOf(entry, other).length === 0))
    .map((entry) => `${at}: has lost or changed ${JSON.stringify(entry)}`);
  const added = is.filter((entry) => !was.some((other) => breaksOf(other, entry).length === 0));
  return [
    ...lost,
    ...added.filter((entry) => isBreak(entry, at)).map((entry) => `${at}: must not add ${JSON.stringify(entry)}`),
  ];
}

const isBreak = (entry: unknown, at: string): boolean => {
  if (typeof entry !== 'object' || entry === null) return at.endsWith('/type');
  if (CHOICES.has(at.split('/').at(-1) ?? '')) return (entry as Node).type === 'null';
  return (entry as Node).required === true;
};
