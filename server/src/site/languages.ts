import type { Core } from '@strapi/types';
import { localesOf } from '../documents/context';

/** The languages of the site, by their codes. */
export interface Languages {
  readonly main: string;
  readonly codes: ReadonlySet<string>;
}

/** Another instance may have added one; for so long this one may not know. */
const TRUSTED_MS = 500;

const LOCALE_UID = 'plugin::i18n.locale';
/** Where the main language is written down. */
const STORE_UID = 'strapi::core-store';

let known: { readonly languages: Promise<Languages>; readonly until: number } | null = null;

/** Asked for with each request of the content API, and changed hardly ever. */
export function languagesOf(strapi: Core.Strapi): Promise<Languages> {
  if (known && Date.now() < known.until) return known.languages;
  const languages = read(strapi);
  known = { languages, until: Date.now() + TRUSTED_MS };
  // A failure is not remembered.
  languages.catch(() => (known = null));
  return languages;
}

async function read(strapi: Core.Strapi): Promise<Languages> {
  const locales = localesOf(strapi);
  const all = await locales.find();
  return { main: await locales.getDefaultLocale(), codes: new Set(all.map(({ code }) => code)) };
}

/** Forgets the languages when they change here. */
export function watchLanguages(strapi: Core.Strapi): void {
  const forget = (): void => {
    known = null;
  };
  forget();
  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID, STORE_UID],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
    afterUpdateMany: forget,
    afterDeleteMany: forget,
  });
}
