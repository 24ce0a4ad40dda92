import { newsroom } from 'strapi-plugin-newsroom/client';
import { CMS_URL } from './site';

/** Everything the site shows comes through this. */
export const api = newsroom({ url: CMS_URL });
