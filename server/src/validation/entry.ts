import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { EntryQuery } from '../../../shared/contracts/dismissals';
import { checkedType } from '../checking/types';
import { defaultLocale } from '../documents/context';
import { isLocalized } from '../documents/drafts';
import { knownLocale } from './content';

/** @throws {ValidationError} For a type that is not checked, or a language that the site doesn't have. */
export async function knownEntry<T extends Pick<EntryQuery, 'uid' | 'locale'>>(
  strapi: Core.Strapi,
  request: T,
): Promise<T> {
  if (!checkedType(strapi, request.uid)) throw new errors.ValidationError(`“${request.uid}” is not checked`);
  const { locale, ...rest } = request;
  // What a type without languages is asked for does not matter.
  if (!isLocalized(strapi, request.uid)) return rest as T;
  return { ...request, locale: locale ? await knownLocale(strapi, locale) : await defaultLocale(strapi) };
}
