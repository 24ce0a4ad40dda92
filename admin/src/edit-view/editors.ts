/** Strapi's Markdown editor is CodeMirror 5: we use its interface, never its inner DOM. */
export interface Position {
  readonly line: number;
  readonly ch: number;
}

export interface TextMark {
  clear(): void;
}

export interface LineWidget {
  clear(): void;
  changed(): void;
}

/** What we use of a CodeMirror 5 editor. */
export interface CodeMirror {
  getValue(): string;
  getDoc(): object;
  posFromIndex(index: number): Position;
  replaceRange(text: string, from: Position, to: Position, origin: string): void;
  setSelection(from: Position, to: Position): void;
  scrollIntoView(range: { from: Position; to: Position }, margin: number): void;
  focus(): void;
  markText(from: Position, to: Position, options: { className: string; attributes: Record<string, string> }): TextMark;
  addLineWidget(line: number, node: HTMLElement, options: { coverGutter: boolean; noHScroll: boolean }): LineWidget;
  getWrapperElement(): HTMLElement;
  getViewport(): { readonly from: number };
  operation(act: () => void): void;
  refresh(): void;
}

/** The editor whose outermost element this is. */
export const editorIn = (element: (HTMLElement & { CodeMirror?: CodeMirror }) | null): CodeMirror | null =>
  element?.CodeMirror ?? null;

/** A line as it is drawn; null while it is out of the editor's own view. */
export const lineElement = (editor: CodeMirror, line: number): Element | null =>
  editor
    .getWrapperElement()
    .querySelectorAll('.CodeMirror-line')
    .item(line - editor.getViewport().from);

/** CodeMirror knows line feeds only, a stored text may have carriage returns. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Offset in the editor of an offset in the field's source. */
export const editorOffset = (source: string, offset: number): number => withLineFeeds(source.slice(0, offset)).length;

/** Whether the editor shows this very source: right after a key it may be ahead of the form. */
export const shows = (editor: CodeMirror, source: string): boolean => editor.getValue() === withLineFeeds(source);

/** Changes an editor's text as if typed: only what differs, so that cursor and scroll stay and Ctrl+Z takes it back. */
export function setText(editor: CodeMirror, text: string): void {
  const [old, next] = [editor.getValue(), withLineFeeds(text)];
  const { start, oldEnd, nextEnd } = difference(old, next);
  const [from, to] = [editor.posFromIndex(start), editor.posFromIndex(oldEnd)];
  editor.replaceRange(next.slice(start, nextEnd), from, to, '+newsroom');
}

/** The stretch in which two texts differ: both share what is before `start` and after their ends. */
export function difference(old: string, next: string): { start: number; oldEnd: number; nextEnd: number } {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start++;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  return { start, oldEnd: old.length - tail, nextEnd: next.length - tail };
}
