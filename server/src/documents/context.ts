import type { Core } from '@strapi/types';
import { CHECKED_UIDS, type CheckedUid } from '../../../shared/uids';

/** What a middleware of the document service is given, as far as ours use it. `params` may be replaced. */
export interface DocumentsContext {
  readonly uid: string;
  readonly action: string;
  params: Params;
}

export interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly status?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export type DocumentsMiddleware = (context: DocumentsContext, next: () => Promise<unknown>) => Promise<unknown>;

/** The entry that was written: the copy, where one was made. */
export function documentIdOf({ params }: DocumentsContext, result: unknown): string | undefined {
  const made = typeof result === 'object' && result !== null && 'documentId' in result ? result.documentId : undefined;
  return typeof made === 'string' ? made : params.documentId;
}

export const isChecked = (uid: string): uid is CheckedUid => (CHECKED_UIDS as readonly string[]).includes(uid);

/** The languages of the site. */
interface Locales {
  find(): Promise<{ code: string; name: string }[]>;
  getDefaultLocale(): Promise<string>;
}

export const localesOf = (strapi: Core.Strapi): Locales => strapi.plugin('i18n').service<Locales>('locales');

/** The locale that Strapi takes where a call names none. */
export async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return localesOf(strapi).getDefaultLocale();
}

/** The rows that a call means by its locale: one, some, or (`*`) all. */
export async function whereLocale(strapi: Core.Strapi, locale: Params['locale']): Promise<Record<string, unknown>> {
  if (locale === '*') return {};
  if (Array.isArray(locale) && locale.includes('*')) return {};
  if (Array.isArray(locale) && locale.length > 0) return { locale: { $in: locale } };
  return { locale: typeof locale === 'string' && locale ? locale : await defaultLocale(strapi) };
}
