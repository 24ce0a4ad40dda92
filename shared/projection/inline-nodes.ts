/** Inline Markdown → nodes of Strapi's Blocks. */
import { scanInline } from '../../engine';
import type { Node, TextNode } from './nodes';

const MARKS: Readonly<Record<string, Partial<TextNode>>> = {
  '*': { italic: true },
  _: { italic: true },
  '**': { bold: true },
  __: { bold: true },
  '~~': { strikethrough: true },
  '`': { code: true },
};

/** Never empty: Strapi's editor wants a text in every block. */
export function inlineNodes(text: string): (Node | TextNode)[] {
  const { links, code, emphasis } = scanInline(text);
  const spans = [
    ...links.filter(({ bare }) => !bare).map((link) => ({ ...link, mark: 'link' })),
    ...code.map((range) => ({ ...range, mark: '`' })),
    ...emphasis,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const nodes = nodesIn(text, 0, text.length, spans, {});
  return nodes.length > 0 ? nodes : [{ type: 'text', text: '' }];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly kind?: 'link' | 'image';
  readonly text?: string | null;
  readonly url?: string | null;
}

function nodesIn(text: string, from: number, to: number, spans: readonly Span[], marks: Partial<TextNode>) {
  const nodes: (Node | TextNode)[] = [];
  const add = (start: number, end: number): void => {
    const words = unescaped(text.slice(start, end));
    if (words) nodes.push({ type: 'text', text: words, ...marks });
  };
  let at = from;
  for (const span of spans) {
    if (span.start < at || span.end > to) continue;
    add(at, span.start);
    const inside = spans.filter((other) => other !== span && other.start >= span.start && other.end <= span.end);
    nodes.push(...nodesOfSpan(text, span, inside, marks));
    at = span.end;
  }
  add(at, to);
  return nodes;
}

function nodesOfSpan(text: string, span: Span, inside: readonly Span[], marks: Partial<TextNode>): (Node | TextNode)[] {
  if (span.mark === '`') {
    const words = text.slice(span.start, span.end).replace(/^`+ ?| ?`+$/g, '');
    return [{ type: 'text', text: words, ...marks, code: true }];
  }
  if (span.mark === 'link') {
    const start = text.indexOf('[', span.start) + 1;
    const words = span.text ?? '';
    if (span.kind === 'image') return words ? [{ type: 'text', text: words, ...marks }] : [];
    const children = nodesIn(text, start, start + words.length, inside, marks);
    return [
      { type: 'link', url: span.url ?? '', children: children.length > 0 ? children : [{ type: 'text', text: '' }] },
    ];
  }
  const { length } = span.mark;
  return nodesIn(text, span.start + length, span.end - length, inside, { ...marks, ...MARKS[span.mark] });
}

const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]|~])/g, '$1');
