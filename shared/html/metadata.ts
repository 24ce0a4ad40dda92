/** What a page's head says about its article: meta elements and linked data. */
import { type Element, type Node, attributeOf, isText, walk } from './tree';

export interface PageMetadata {
  /** Headlines the page gives itself, the most telling first, without the name of the site. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** As it is written, an ISO day or instant. */
  readonly date: string | null;
  readonly section: string | null;
  /** `https://velmar.example`; null where the page does not say it. */
  readonly origin: string | null;
  /** Questions and answers as linked data. */
  readonly questions: readonly MarkedQuestion[];
}

export interface MarkedQuestion {
  readonly question: string;
  readonly answer: string;
}

type Json = Readonly<Record<string, unknown>>;

export function metadataOf(root: { readonly childNodes: readonly Node[] }): PageMetadata {
  const meta = new Map<string, string>();
  const data: Json[] = [];
  let title = '';
  let canonical: string | null = null;
  for (const element of walk(root)) {
    if (element.tagName === 'title' && !title) title = textOf(element);
    else if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical')
      canonical = attributeOf(element, 'href');
    else if (element.tagName === 'meta') addMeta(meta, element);
    else if (element.tagName === 'script' && /ld\+json/i.test(attributeOf(element, 'type') ?? ''))
      data.push(...entitiesOf(textOf(element)));
  }
  const site = meta.get('og:site_name') ?? '';
  const articles = data.filter((one) => typesOf(one).some((type) => /(?:Article|BlogPosting|Report)$/.test(type)));
  const plain = [meta.get('og:title'), meta.get('twitter:title'), withoutSite(title, site)];
  // Linked data about something else says nothing about this page.
  const article =
    articles.find(
      (one) => plain.every((other) => !other) || plain.some((other) => isAlike(say(one['headline']), other)),
    ) ?? (articles.length === 1 ? articles.find((one) => !one['headline']) : undefined);
  const titles = [say(article?.['headline']), ...plain].flatMap((one) => (one ? [withoutSite(one, site)] : []));
  const byId = new Map(data.map((one) => [one['@id'], one]));
  const publishers = [site, ...namesOf(article?.['publisher'], byId)].map(comparable);
  const authorsIn = (names: readonly string[]): string[] =>
    names.map(withoutOpener).filter((name) => isNameLike(name) && !publishers.includes(comparable(name)));
  const named = [article?.['author'], article?.['creator']].map((one) => authorsIn(namesOf(one, byId)));
  const address = meta.get('og:url') ?? canonical ?? '';
  return {
    titles: [...new Set(titles)],
    authors: [
      ...new Set([...named, ...AUTHOR_KEYS.map((key) => authorsIn([meta.get(key) ?? '']))].find(isFilled) ?? []),
    ],
    date: say(article?.['datePublished']) || (meta.get('article:published_time') ?? meta.get('date') ?? '') || null,
    section: firstOf(article?.['articleSection']) || (meta.get('article:section') ?? '') || null,
    origin: /^https?:\/\/[^/?#\s]+/i.exec(address)?.[0] ?? null,
    questions: data.filter((one) => typesOf(one).includes('FAQPage')).flatMap((one) => questionsOf(one['mainEntity'])),
  };
}

function addMeta(meta: Map<string, string>, element: Element): void {
  const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase();
  const content = (attributeOf(element, 'content') ?? '').replace(/\s+/g, ' ').trim();
  if (name && content && !meta.has(name)) meta.set(name, content);
}

const textOf = ({ childNodes }: Element): string =>
  childNodes
    .map((node) => (isText(node) ? node.value : ''))
    .join('')
    .trim();

/** Things that a script of linked data describes: one, a list, or a graph of them. */
function entitiesOf(json: string): Json[] {
  try {
    // Line breaks within its strings are common.
    const data: unknown = JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
    return listOf(data).flatMap((one) => [one, ...listOf(one['@graph'])]);
  } catch {
    // Broken linked data is common, and nobody's fault who imports a page.
    return [];
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).filter(isObject);
const typesOf = (one: Json): string[] => [one['@type']].flat().filter((type) => typeof type === 'string');
const say = (value: unknown): string => (typeof value === 'string' ? plainText(value) : '');
const firstOf = (value: unknown): string => say(Array.isArray(value) ? value[0] : value);

/** Names of what is named at its place, or by the id under which it is described elsewhere. */
const namesOf = (named: unknown, byId: ReadonlyMap<unknown, Json>): string[] =>
  [named].flat().map((one) => {
    if (!isObject(one)) return say(one);
    return firstOf(one['name']) || firstOf(byId.get(one['@id'])?.['name']);
  });

/** Where pages without linked data name the author, the most telling first. */
const AUTHOR_KEYS = ['author', 'byl', 'article:author', 'sailthru.author', 'parsely-author', 'dc.creator'];

const isFilled = (list: readonly string[]): boolean => list.length > 0;
const isNameLike = (name: string): boolean =>
  name !== '' && name.length <= 80 && /\p{L}/u.test(name) && !/^(?:https?:|@)|^null$|^undefined$/.test(name);
const withoutOpener = (name: string): string => name.replace(/^by:?\s+/i, '');

const questionsOf = (entity: unknown): MarkedQuestion[] =>
  listOf(entity).flatMap((one) => {
    const [answer] = listOf(one['acceptedAnswer']);
    const marked = { question: say(one['name']), answer: say(answer?.['text']) };
    return marked.question && marked.answer ? [marked] : [];
  });

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', hellip: '…', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
};

/** Values may hold HTML themselves. */
const plainText = (value: string): string =>
  value
    .slice(0, 20_000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{2,6})|([a-z]{2,6}));/g, (entity, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name ?? ''] ?? entity),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** "Trams return | The Velmar Lamp" → "Trams return": what follows the last bar or dash, if it is the site or short. */
function withoutSite(title: string, site: string): string {
  const text = title.replace(/\s+/g, ' ').trim();
  const match = /^(.{10,}\S)\s+[|–—·»:-]\s+([^|–—·»]{2,40})$/.exec(text);
  if (!match?.[1] || !match[2]) return text;
  const isSite = site ? match[2].toLowerCase() === site.toLowerCase() : match[2].split(' ').length <= 4;
  return isSite ? match[1] : text;
}

export const isAlike = (a: string, b: string | undefined): boolean => {
  const words = new Set(
    comparable(a)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  return comparable(b ?? '')
    .split(' ')
    .some((word) => words.has(word));
};

/** Words alone, lower case: what two spellings of one text share. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
