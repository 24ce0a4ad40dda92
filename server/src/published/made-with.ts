import type { Core } from '@strapi/types';
import { CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { PLUGIN_ID } from '../../../shared/uids';
import { version } from '../../../shared/version';
import { digest } from '../content/digest';

/** Names all that pages are made with here besides the entries. */
export const madeWith = (strapi: Core.Strapi): string =>
  digest(
    JSON.stringify([
      CONTENT_SCHEMA,
      version,
      strapi.config.get(`plugin::${PLUGIN_ID}.site`),
      strapi.config.get('server.absoluteUrl', ''),
    ]),
  );
