/** Settings as a file: to keep, to compare, to take to another site. */
import type { Settings } from '../../../../shared/settings';
import { isoDay } from '../../components/day';
import { saveFile } from '../../components/saveFile';

export const toJson = ({ rules, phrases, types }: Settings): string =>
  `${JSON.stringify({ rules, phrases, types }, null, 2)}\n`;

/** Has the browser save them. */
export const download = (settings: Settings): void =>
  saveFile(new Blob([toJson(settings)], { type: 'application/json' }), `newsroom-settings-${isoDay(new Date())}.json`);

export type Parsed = { readonly value: unknown } | { readonly line: number | null };

/** What a text holds, or the line (from 1) from which on it is no JSON; null: the browser does not say where. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, line] = /line (\d+)/.exec(said) ?? [];
    const [, at] = /position (\d+)/.exec(said) ?? [];
    if (line) return { line: Number(line) };
    if (at) return { line: lineAt(text, Number(at)) };
    return { line: /end of/i.test(said) ? lineAt(text.trimEnd(), text.length) : null };
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Texts, signs, and everything else: `true`, numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Open {
  /** Name or number of the part that is being read. */
  key: string;
  readonly isList: boolean;
}

/** The line (from 1) of a JSON text on which the value at a path stands, or as much of the path as there is. */
export function lineOf(text: string, path: readonly string[]): number {
  const open: Open[] = [];
  let [deepest, line, isKey] = [0, 1, false];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const inner = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inner?.isList) inner.key = String(Number(inner.key) + 1);
    else if (isKey && inner && token.startsWith('"')) inner.key = JSON.parse(token) as string;
    isKey = (token === '{' || token === ',') && !(token === ',' && inner?.isList);
    const depth = open.length;
    if (!/[,:}\]]/.test(token.charAt(0)) && depth > deepest && open.every(({ key }, level) => key === path[level])) {
      deepest = depth;
      line = lineAt(text, index);
    }
    if (token === '{' || token === '[') open.push({ key: token === '[' ? '0' : '', isList: token === '[' });
  }
  return line;
}
