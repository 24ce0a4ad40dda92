/** Where the parts of a form stand on the page. Strapi has no names for them, so they are found by their order. */
import { rowOf } from '../../../shared/path';

/** The item of a dynamic zone, open or closed; null where the form looks different from what we know. */
export function rowElement(path: string): HTMLElement | null {
  const row = rowOf(path);
  if (!row) return null;
  const zone = document.querySelector('form ol[aria-describedby]');
  const item = zone?.children.item(row.index);
  return item instanceof HTMLElement ? item : null;
}

/** The element that holds the field's words, once its block is open. */
export function fieldElement(path: string): HTMLElement | null {
  const byName = document.querySelector<HTMLElement>(
    `[data-newsroom-grid="${CSS.escape(path)}"], form [name="${CSS.escape(path)}"]`,
  );
  return byName ?? editorElement(path);
}

/** The Markdown editor of a field: the one in its block, or the form's own outside of any block. */
export function editorElement(path: string): HTMLElement | null {
  if (rowOf(path)) return path.endsWith('.markdown') ? (rowElement(path)?.querySelector('.CodeMirror') ?? null) : null;
  if (path !== 'body' && path !== 'answer') return null;
  const editors = [...document.querySelectorAll<HTMLElement>('form .CodeMirror')];
  return editors.find((editor) => !editor.closest('ol[aria-describedby]')) ?? null;
}
