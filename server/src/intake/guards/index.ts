import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../../shared/uids';
import { secretsOf } from '../../signed';
import type { SiteSettings } from '../../site/settings';
import type { ReaderQuestionSettings } from '../settings';
import { suspicionsOf } from '../spam';
import { akismet } from './akismet';
import { altcha } from './altcha';
import type { Guard } from './guard';

/** Those that are on: the cheapest first, for what one takes for spam is not shown to the next. */
export function guardsOf(strapi: Core.Strapi, settings: ReaderQuestionSettings): readonly Guard[] {
  const { url = '' } = strapi.config.get<SiteSettings>(`plugin::${PLUGIN_ID}.site`);
  const words: Guard = { isSpam: ({ submission }) => suspicionsOf(submission, settings).length > 0 };
  return [
    words,
    ...(settings.altcha ? [altcha(secretsOf(strapi))] : []),
    ...(settings.akismet ? [akismet(strapi, settings.akismet, url)] : []),
  ];
}
