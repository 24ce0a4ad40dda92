import type { Finding, Place } from '../../../engine';
import { type Values, rowOf, valueAt, withValueAt } from '../../../shared/path';
import type { FieldPlace } from '../../../shared/projection/projection';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import type { CellRequest, CheckStore } from '../check/store';
import { wordingOf } from '../check/wording';
import { selectWords } from './blocksEditor';
import { type CodeMirror, editorIn, editorOffset, lineElement } from './editors';
import { AFTER_STRAPI_MS, type FormErrors, withMessage } from './fieldMessage';
import { bringIntoView } from './inView';
import { blocksEditor, fieldElement, rowElement, textEditor } from './places';

/** Blocks open within a few frames; a busy machine needs longer. */
const PATIENCE_MS = 1500;
const POLL_MS = 30;

/** What a way to a finding needs of the form. */
export interface Way extends FormErrors {
  readonly store: CheckStore;
}

/** Leads to a finding: opens its block, brings it into view, puts the cursor at the words. */
export async function goThere(named: FormFinding, checked: CheckedForm, way: Way): Promise<void> {
  const { values } = checked;
  const place = placeOf(named.finding);
  if (!place) return;
  closeDrawer();
  await openBlock(values, place.path, way);
  const element = fieldElement(values, place.path);
  if (!element) return bringIntoView(() => rowElement(values, place.path));
  if (place.rows) return goToCell(element, { path: place.path, row: place.rows[0], column: place.column ?? 0 }, way);
  bringIntoView(() => fieldElement(values, place.path));
  if (!showsMessage(element, place, checked)) await sayAtField(named, place, way);
  if (!selectInEditor(place, checked)) selectInField(element, place);
}

function goToCell(grid: HTMLElement, cell: CellRequest, { store }: Way): void {
  store.set({ cell });
  bringIntoView(() => grid.querySelector(`[data-row="${cell.row}"][data-column="${cell.column}"]`) ?? grid);
}

/** Tables and Markdown show their messages themselves. */
const showsMessage = (element: HTMLElement, { path }: Place, { document }: CheckedForm): boolean =>
  element.matches('[data-newsroom-grid]') ||
  document.fields.some((field) => field.path === path && field.format === 'markdown');

/** The message stands under the field until the finding is gone or another one is opened. */
async function sayAtField({ key, finding }: FormFinding, { path }: Place, way: Way): Promise<void> {
  // Meanwhile the editor may have gone on to another finding.
  if (way.store.getState().open !== key) return;
  const { message, why } = wordingOf(finding);
  const { errors, told } = withMessage(way.errors(), { key, path, text: why ? `${message}. ${why}` : message });
  way.setErrors(errors);
  way.store.set({ told });
  await pause(AFTER_STRAPI_MS);
}

/** Where a finding is mended: one about the whole page has a field all the same, and a call without a link its address. */
export function placeOf({ rule, place, fixes }: Finding): Place | null {
  const path = place ? linkPath(place, fixes) : FIELDS[rule];
  return path ? { path, start: 0, end: 0 } : place;
}

/** The field beside a call's text; a call in prose has its link among the words. */
const linkPath = ({ path }: Place, fixes: Finding['fixes']): string | null =>
  path.endsWith('.text') && fixes.some(({ kind, label }) => kind === 'pick' && label === 'link')
    ? path.replace(/text$/, 'url')
    : null;

const FIELDS: Readonly<Record<string, string>> = {
  'metadata/missing-title': 'title',
  'metadata/missing-byline': 'authors',
  'metadata/missing-section': 'section',
  'metadata/missing-standfirst': 'standfirst',
};

/** What holds the words of a finding, where its block is open. */
export function wordsOf(finding: Finding, { values }: Pick<CheckedForm, 'values'>): { focus(): void } | null {
  const place = placeOf(finding);
  return place && (editorIn(textEditor(values, place.path)) ?? fieldElement(values, place.path));
}

/** On a narrow screen the panel lies in Strapi's drawer, over the text; a click beside it is its own way to close. */
const closeDrawer = (): void => document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();

/**
 * A block of a dynamic zone opens when the form holds an error in it. The error names no field, so that no red text is
 * printed, and the former errors are put back at once: what the server refused stays to be seen.
 */
async function openBlock(values: Values, path: string, { errors, setErrors }: Way): Promise<void> {
  const row = rowOf(path);
  if (!row || fieldElement(values, path)) return;
  const former = errors();
  const at = `${row.zone}.${row.index}`;
  if (valueAt(former, at)) setErrors(withValueAt(former, at, undefined));
  await pause(POLL_MS);
  setErrors(withValueAt(former, at, { newsroom: 'open' }));
  for (let waited = 0; waited < PATIENCE_MS && !fieldElement(values, path); waited += POLL_MS) await pause(POLL_MS);
  setErrors(former);
  await pause(AFTER_STRAPI_MS);
}

/** @returns false for a plain field, which has no editor. */
function selectInEditor({ path, start, end }: Place, { values, projections }: CheckedForm): boolean {
  const at = projections.get(path)?.at(start, end) ?? { path, start, end };
  const blocks = blocksEditor(values, path);
  const editor = editorIn(textEditor(values, path));
  if (blocks) selectWords(blocks, valueAt(values, path) as readonly unknown[], path, at);
  else if (editor) selectInText(editor, String(valueAt(values, path)), at);
  return blocks !== null || editor !== null;
}

function selectInText(editor: CodeMirror, text: string, { start, end }: FieldPlace): void {
  const [from, to] = [start, end].map((at) => editor.posFromIndex(editorOffset(text, at)));
  if (!from || !to) return;
  editor.refresh();
  editor.focus();
  editor.setSelection(from, to);
  editor.scrollIntoView({ from, to }, SCROLL_MARGIN_PX);
  bringIntoView(() => lineElement(editor, from.line));
}

const SCROLL_MARGIN_PX = 80;

function selectInField(element: HTMLElement, { start, end }: Place): void {
  element.focus();
  if (element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text'))
    element.setSelectionRange(start, end);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
