import { primaryLanguage } from '../../../engine';
import type { ImportHead, ImportResult } from '../../../importer';
import type { Choice, ImportPlanResponse, ImportRequest } from '../../../shared/contracts/import';
import type { ImportForm } from './form';

type Plan = ImportPlanResponse['data'];
type Named = { readonly documentId: string; readonly name: string };

const NEW = 'new:';

/** How a choice is written in the form: an entry's id, or the name of one to be made. */
export const newChoice = (name: string): string => NEW + name.trim();
export const isNew = (choice: string | null): boolean => choice?.startsWith(NEW) ?? false;
export const nameOfNew = (choice: string): string => choice.slice(NEW.length);

/** What is chosen for section or author: what the editor said, else what the page says. */
export function chosen(
  said: string | null | undefined,
  name: string | null,
  known: Named | null,
  all: readonly Named[],
): string | null {
  if (said !== undefined) return said;
  if (!name) return null;
  const same = known ?? all.find((entry) => isSameName(entry.name, name));
  return same ? same.documentId : newChoice(name);
}

/** What was picked from the list or typed: an entry, also by its name, a new one, or none. */
export function choiceOf(typed: string | undefined, all: readonly Named[]): string | null {
  const name = typed?.trim();
  if (!name) return null;
  const same = all.find((entry) => entry.documentId === name) ?? all.find((entry) => isSameName(entry.name, name));
  return same ? same.documentId : newChoice(name);
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const asChoice = (choice: string | null): Choice =>
  choice === null || choice === NEW ? null : isNew(choice) ? { name: nameOfNew(choice) } : { documentId: choice };

/** The head that the drafts are checked with. Of an entry the rules ask whether there is one: its id does for its name. */
export function headOf({ title, section, author }: Pick<ImportForm, 'title' | 'section' | 'author'>): ImportHead {
  const nameIn = (choice: string | null): string | null =>
    (choice !== null && isNew(choice) ? nameOfNew(choice) : choice) || null;
  return {
    title,
    section: section === undefined ? undefined : nameIn(section),
    authors: author === undefined ? undefined : [nameIn(author) ?? []].flat(),
  };
}

/** Whether the editor has typed or chosen anything that the page itself would not say again. */
export const hasChoices = (
  { title, slug, section, author, off, keep, choices, locale }: ImportForm,
  ownLocale: string | undefined,
): boolean =>
  [title, slug, section, author].some((said) => said !== undefined) ||
  off.length + keep.length + Object.keys(choices).length > 0 ||
  (locale !== undefined && ownLocale !== undefined && locale !== ownLocale);

/** Name of the author the page gives; a role such as “Chief Editor” is nobody's. */
export const bylineName = ({ byline }: ImportResult): string | null => (byline && !byline.generic ? byline.name : null);

export const sectionChoice = (form: ImportForm, result: ImportResult, plan: Plan | null): string | null =>
  chosen(form.section, result.section, plan?.section ?? null, plan?.sections ?? []);

export const authorChoice = (form: ImportForm, result: ImportResult, plan: Plan | null): string | null =>
  chosen(form.author, bylineName(result), plan?.author ?? null, plan?.authors ?? []);

export const titleOf = (form: ImportForm, result: ImportResult): string | null =>
  (form.title ?? result.title ?? '').trim() || null;

/** The site's locale for a page in that language, the default one first; the default one also where there is none. */
export function localeFor(language: string | null, locales: Plan['locales']): string | undefined {
  const standard = locales.find(({ isDefault }) => isDefault);
  const own = locales.filter(({ code }) => primaryLanguage(code) === language);
  return (own.find(({ isDefault }) => isDefault) ?? own.find(({ code }) => code === language) ?? own[0] ?? standard)
    ?.code;
}

/** Whether the preview reads the page in the language the server will: said, or known to be none at all. */
export const isLanguageKnown = ({ locale }: ImportForm, plan: Plan | null): boolean =>
  Boolean(locale) || (plan !== null && !plan.locales.some(({ isDefault }) => isDefault));

/** The request that makes what the preview shows. */
export function requestOf(form: ImportForm, result: ImportResult, plan: Plan | null): ImportRequest {
  const changes = new Set([...result.repairs, ...result.removed].map(({ id }) => id));
  const isKnown = (id: string): boolean => changes.has(id);
  return {
    text: form.text,
    ...(form.hints ? { hints: form.hints } : {}),
    ...(form.locale ? { locale: form.locale } : {}),
    // Another language reads another page: what it does not know was switched off for a reading that is gone.
    off: form.off.filter(isKnown),
    keep: form.keep.filter(isKnown),
    choices: form.choices,
    title: titleOf(form, result),
    slug: form.slug?.trim() || null,
    section: asChoice(sectionChoice(form, result, plan)),
    author: asChoice(authorChoice(form, result, plan)),
  };
}
