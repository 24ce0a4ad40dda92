import { type Document, type TextBlock, isText } from '../../document';
import type { Fix } from '../../finding';
import { defineRule } from '../../rule';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly text: string;
  /** What the marks become; null: import reads them as Markdown, nothing has to change. */
  readonly becomes: string | null;
}

export const unrenderedMarkup = defineRule({
  id: 'broken/unrendered-markup',
  severity: 'warning',
  summary: 'No marks of a markup language are left for readers to see.',
  why: 'Readers see the marks, and take them for a fault.',
  messages: { mark: 'Readers will see {mark} around {text}', code: 'Readers will see {text}' },
  fixes: { render: 'Turn into italics', space: 'Turn into a space' },
  check(document, report) {
    for (const block of document.blocks) {
      if (!isText(block) || block.type === 'verbatim' || block.role === 'furniture') continue;
      for (const { start, end, mark, text, becomes } of marksOf(document, block)) {
        const at = { path: block.path, start: block.textStart + start, end: block.textStart + end };
        const fix: Fix = {
          kind: 'safe',
          label: mark ? 'render' : 'space',
          steps:
            becomes === null ? [] : [{ do: 'replace', block: block.key, start: at.start, end: at.end, text: becomes }],
        };
        report(at, mark ? 'mark' : 'code', { mark, text }, { block, fixes: [fix] });
      }
    }
  },
});

const ENTITY = /&(?:amp;)?(?:nbsp|amp|quot|lt|gt|#39|#160|ndash|mdash|rsquo|lsquo|ldquo|rdquo);|<br ?\/?>/gi;

function* marksOf(document: Document, { text }: TextBlock): Generator<Mark> {
  if (document.kind === 'page') yield* emphasisIn(text);
  else yield* looseStrong(text);
  if (!text.includes('&') && !text.includes('<br')) return;
  for (const match of text.matchAll(ENTITY)) {
    const isSpace = /nbsp|br|160/i.test(match[0]);
    if (document.kind !== 'page' && !/^&amp;./i.test(match[0])) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      mark: '',
      text: match[0],
      becomes: isSpace ? ' ' : null,
    };
  }
}

/** Emphasis as Markdown would read it: an opening asterisk before a letter, a closing one after one, no line break between. */
function* emphasisIn(text: string): Generator<Mark> {
  let from = text.indexOf('*');
  while (from >= 0) {
    const mark = text.startsWith('**', from) ? '**' : '*';
    const start = from + mark.length;
    const end =
      /\S/.test(text.charAt(start)) && !/[\p{L}\p{N}]/u.test(text.charAt(from - 1))
        ? text.indexOf(mark, start + 1)
        : -1;
    if (end > start && end - start <= 200 && /\S/.test(text.charAt(end - 1))) {
      yield { start: from, end: end + mark.length, mark, text: text.slice(start, end), becomes: null };
      from = text.indexOf('*', end + mark.length);
    } else {
      from = text.indexOf('*', start);
    }
  }
}

/** `** words **`: blanks inside the marks keep Markdown from reading them. */
function* looseStrong(text: string): Generator<Mark> {
  if (!text.includes('** ')) return;
  for (const match of text.matchAll(/(?<![*\w])\*\* ([^*\n]{1,80}) \*\*(?![*\w])/g)) {
    const words = match[1] ?? '';
    yield {
      start: match.index,
      end: match.index + match[0].length,
      mark: '**',
      text: words,
      becomes: `**${words.trim()}**`,
    };
  }
}
