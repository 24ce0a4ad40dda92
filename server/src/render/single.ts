import type { Image } from '../../../shared/contracts/content';
import type { HastContent } from '../vendor/mdast.mjs';
import { element } from './element';
import { joined, markdownOf, paragraph, quoted } from './nodes';
import type { InWords } from './parts-in-words';

interface Quote {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly url: string | null;
}

export function renderQuote({ text, speaker, role, url }: Quote): HastContent {
  const name = speaker && url ? element('a', { href: url }, speaker) : speaker;
  const caption = name && role ? [name, `, ${role}`] : (name ?? role);
  return element(
    'figure',
    { className: ['nr-quote'] },
    element(
      'blockquote',
      { cite: url },
      paragraphsOf(text).map((words) => element('p', {}, words)),
    ),
    caption ? element('figcaption', {}, caption) : null,
  );
}

export function quoteInWords({ text, speaker, role }: Quote): InWords {
  const said = joined(', ', speaker, role);
  const by = said ? `— ${said}` : null;
  const paragraphs = [...paragraphsOf(text), ...(by ? [by] : [])];
  return {
    text: joined('\n', text, by),
    markdown: markdownOf(quoted(paragraphs.map((words) => paragraph(words)))),
  };
}

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/);

export function renderImage({ url, alt, caption, credit, width, height, formats }: Image): HastContent {
  const srcSet = formats.map((format) => `${format.url} ${format.width}w`);
  const sizes = srcSet.length > 0 ? { srcSet, sizes: '(min-width: 48rem) 48rem, 100vw' } : {};
  const img = { src: url, ...sizes, alt: alt ?? '', width, height, loading: 'lazy', decoding: 'async' };
  const creditLine = credit ? element('span', { className: ['nr-credit'] }, credit) : null;
  return element(
    'figure',
    { className: ['nr-image'] },
    element('img', img),
    caption || credit ? element('figcaption', {}, caption, caption && credit ? ' ' : null, creditLine) : null,
  );
}

export const imageInWords = ({ url, alt, caption }: Image): InWords => ({
  text: caption ?? '',
  markdown: markdownOf(paragraph({ type: 'image', url, alt, title: caption })),
});
