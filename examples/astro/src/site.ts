/** What the site is, apart from its articles. */
export const SITE = {
  name: 'The Ostermark Courier',
  description: 'News from the coast and the valleys of Ostermark.',
  language: 'en',
  timeZone: 'UTC',
};

/** Where readers find this site, without a slash at its end. */
export const SITE_URL = addressIn('SITE_URL', 'http://127.0.0.1:4321');

/** Where Strapi is. */
export const CMS_URL = addressIn('CMS_URL', 'http://127.0.0.1:1337');

/** An API token of Strapi: all readers are one address to it, whose searches it counts unless it knows who asks. */
export const CMS_TOKEN = process.env['CMS_TOKEN'] || undefined;

function addressIn(name: string, otherwise: string): string {
  return (process.env[name] ?? otherwise).replace(/\/+$/, '');
}
