/** Where the parts of a form stand on the page. Strapi has no names for most of them: they are found by what they hold. */
import { type Values, rowOf, valueAt } from '../../../shared/path';
import { showsNodes } from './blocksEditor';
import { editorIn, shows } from './editors';

const ZONES = 'form ol[aria-describedby]';
const isZone = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.some((row) => typeof valueAt(row, '__component') === 'string');

/** The row of a dynamic zone a path lies in; null for any other field, rows of a repeatable component included. */
export function zoneRowOf(values: Values, path: string): ReturnType<typeof rowOf> {
  const row = rowOf(path);
  return row && isZone(values[row.zone]) ? row : null;
}

/** The list of a dynamic zone; null where another one may be meant. */
export function zoneElement(values: Values, zone: string): Element | null {
  const lists = [...document.querySelectorAll(ZONES)];
  const isOnly = Object.values(values).filter(isZone).length === 1;
  const rows = values[zone];
  const like = lists.filter(({ children }) => Array.isArray(rows) && children.length === rows.length);
  const [list, other] = isOnly && lists.length === 1 ? lists : like;
  return list && !other ? list : null;
}

/** The item of a dynamic zone, open or closed; null where the form looks different from what we know. */
export function rowElement(values: Values, path: string): HTMLElement | null {
  const row = zoneRowOf(values, path);
  const item = row && zoneElement(values, row.zone)?.children.item(row.index);
  return item instanceof HTMLElement ? item : null;
}

/** The element that holds the field's words, once its block is open. */
export function fieldElement(values: Values, path: string): HTMLElement | null {
  const byName = document.querySelector<HTMLElement>(
    `[data-newsroom-grid="${CSS.escape(path)}"], form [name="${CSS.escape(path)}"]`,
  );
  return byName ?? textEditor(values, path) ?? blocksEditor(values, path);
}

/** The Markdown editor of a field: the one that shows its text. Null where there is none, or another shows the same. */
export function textEditor(values: Values, path: string): HTMLElement | null {
  const value = valueAt(values, path) ?? '';
  if (typeof value !== 'string') return null;
  return onlyOne(near(values, path, '.CodeMirror'), (element) => {
    const editor = editorIn(element);
    return editor !== null && shows(editor, value);
  });
}

/** The editor of a field of Strapi's Blocks. */
export function blocksEditor(values: Values, path: string): HTMLElement | null {
  const value = valueAt(values, path);
  if (!Array.isArray(value)) return null;
  return onlyOne(near(values, path, '[data-slate-editor]'), (element) => showsNodes(element, value));
}

/** Editors of one kind among which a field's must be: those in its block, or the form's own outside of any. */
function near(values: Values, path: string, selector: string): HTMLElement[] {
  const row = rowElement(values, path);
  if (row) return [...row.querySelectorAll<HTMLElement>(selector)];
  const isInZone = zoneRowOf(values, path) !== null;
  const all = [...document.querySelectorAll<HTMLElement>(`form ${selector}`)];
  return all.filter((element) => (element.closest(ZONES) !== null) === isInZone);
}

function onlyOne(elements: readonly HTMLElement[], isIt: (element: HTMLElement) => boolean): HTMLElement | null {
  const [one, other] = elements.filter(isIt);
  return one && !other ? one : null;
}
