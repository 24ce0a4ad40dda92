import type { Span } from '../document';
import type { Line } from './lines';

export interface FrontMatter {
  /** Number of lines it takes, both fences included; 0: there is none. */
  readonly length: number;
  readonly values: Readonly<Record<string, Span>>;
}

const KEY = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/;

/**
 * Plain `key: value` lines between two `---` lines at the very top. Nested YAML is skipped, not read: the rules ask only
 * for title, author, date, section and the like, which are scalars.
 */
export function readFrontMatter(lines: readonly Line[], path: string): FrontMatter {
  if (lines[0]?.text.trimEnd() !== '---') return { length: 0, values: {} };
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text));
  if (end < 0) return { length: 0, values: {} };
  const values: Record<string, Span> = {};
  for (const line of lines.slice(1, end)) {
    const match = KEY.exec(line.text);
    const raw = match?.[2]?.trim() ?? '';
    const text = raw.replace(/^(["'])(.*)\1$/, '$2');
    if (match?.[1] && text)
      values[match[1].toLowerCase()] = { text, place: { path, start: line.start, end: line.end } };
  }
  return { length: end + 1, values };
}
