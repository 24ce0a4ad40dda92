import { useEffect, useRef, useState } from 'react';
import type { Field, Place } from '../../../engine';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { type CodeMirror, type TextMark, editorIn, editorOffset } from '../edit-view/editors';
import { textEditor } from '../edit-view/places';

/** Marks follow the hands at a distance: drawn anew when they rest. */
const REST_MS = 250;
/** A page full of findings is not drawn in full: beyond this the panel tells the rest. */
const MAX_MARKS = 300;

export const MARK_KEY = 'data-newsroom-finding';

interface ProseFinding {
  readonly named: FormFinding;
  readonly field: Field;
  readonly place: Place;
}

/** Findings that speak of words in a Markdown field, with that field. */
export const proseFindings = ({ document, findings }: CheckedForm): ProseFinding[] =>
  findings.flatMap((named) => {
    const { place } = named.finding;
    const field = document.fields.find(({ path, format }) => path === place?.path && format === 'markdown');
    return place && field ? [{ named, field, place }] : [];
  });

type Drawn = ReadonlyMap<CodeMirror, readonly TextMark[]>;

/** Underlines the words that findings speak of, in every editor that is open. Cursor and text are left alone. */
export function useProseMarks(checked: CheckedForm | null): void {
  const mounts = useMounts();
  const drawn = useRef<Drawn>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => (drawn.current = redraw(drawn.current, checked)), REST_MS);
    return () => clearTimeout(timer);
  }, [checked, mounts]);
  useEffect(() => () => void (drawn.current = redraw(drawn.current, null)), []);
}

/** Each editor in one go: otherwise it measures the page after every single mark. */
function redraw(drawn: Drawn, checked: CheckedForm | null): Drawn {
  const wanted = checked ? byEditor(checked) : new Map<CodeMirror, ProseFinding[]>();
  const next = new Map<CodeMirror, readonly TextMark[]>();
  for (const editor of new Set([...drawn.keys(), ...wanted.keys()]))
    editor.operation(() => {
      for (const mark of drawn.get(editor) ?? []) mark.clear();
      const marks = (wanted.get(editor) ?? []).map((one) => draw(editor, one));
      if (marks.length > 0) next.set(editor, marks);
    });
  return next;
}

function byEditor(checked: CheckedForm): ReadonlyMap<CodeMirror, ProseFinding[]> {
  const found = new Map<CodeMirror, ProseFinding[]>();
  for (const one of proseFindings(checked).slice(0, MAX_MARKS)) {
    const editor = editorIn(textEditor(checked.values, one.field.path));
    if (editor) found.set(editor, [...(found.get(editor) ?? []), one]);
  }
  return found;
}

function draw(editor: CodeMirror, { named, field, place }: ProseFinding): TextMark {
  const { from, to } = rangeOf(editor, field, place);
  const className = `newsroom-mark newsroom-mark--${named.finding.severity}`;
  return editor.markText(from, to, { className, attributes: { [MARK_KEY]: named.key } });
}

export function rangeOf(editor: CodeMirror, { source }: Field, { start, end }: { start: number; end: number }) {
  const [from, to] = [start, end].map((at) => editor.posFromIndex(editorOffset(source, at)));
  return { from: from ?? { line: 0, ch: 0 }, to: to ?? { line: 0, ch: 0 } };
}

/** Counts how often editors came or went: blocks open late, and their marks with them. */
export function useMounts(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const form = document.querySelector('form');
    if (!form) return undefined;
    let editors = form.querySelectorAll('.CodeMirror').length;
    const observer = new MutationObserver(() => {
      const now = form.querySelectorAll('.CodeMirror').length;
      if (now !== editors) setCount((old) => old + 1);
      editors = now;
    });
    observer.observe(form, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return count;
}
