import { useEffect, useState } from 'react';
import type { Field } from '../../../engine';
import type { EntryValues } from '../../../shared/entry-to-document';
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
}

/** Findings that speak of words in a Markdown field, with that field. */
export const proseFindings = ({ document, findings }: CheckedForm): ProseFinding[] =>
  findings.flatMap((named) => {
    const { place } = named.finding;
    const field = document.fields.find(({ path, format }) => path === place?.path && format === 'markdown');
    return field ? [{ named, field }] : [];
  });

/** Underlines the words that findings speak of, in every editor that is open. Cursor and text are left alone. */
export function useProseMarks(checked: CheckedForm | null): void {
  const mounts = useMounts();
  useEffect(() => {
    if (!checked) return undefined;
    let marks: TextMark[] = [];
    const timer = setTimeout(() => {
      marks = proseFindings(checked)
        .slice(0, MAX_MARKS)
        .flatMap((one) => draw(one, checked.values));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      for (const mark of marks) mark.clear();
    };
  }, [checked, mounts]);
}

function draw({ named, field }: ProseFinding, values: EntryValues): TextMark[] {
  const { place, severity } = named.finding;
  const editor = editorIn(textEditor(values, field.path));
  if (!place || !editor) return [];
  const { from, to } = rangeOf(editor, field, place);
  const className = `newsroom-mark newsroom-mark--${severity}`;
  return [editor.markText(from, to, { className, attributes: { [MARK_KEY]: named.key } })];
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
