import { z } from '@strapi/utils';

export const documentId = z.string().meta({ description: 'The same in every language.' });
export const locale = z.string().meta({ description: 'Code of the i18n plugin.', examples: ['en'] });
export const instant = z.iso.datetime();
export const day = z.iso.date();
/** Absolute; of a page on the site, null until the site has an address. */
export const address = z.url();

export const link = z.object({ documentId, name: z.string(), slug: z.string(), url: address.nullable() });

export const author = link.extend({
  role: z.string().nullable(),
  house: z.boolean().meta({ description: 'Whether it is the byline of the house, not of a person.' }),
});

export const image = z.object({
  url: address,
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  mime: z.string(),
  focalPoint: z.object({ x: z.number(), y: z.number() }).nullable(),
  formats: z.array(z.object({ url: address, width: z.number(), height: z.number() })),
});

/** From the front page downwards. */
export const crumb = z.object({
  name: z.string(),
  slug: z.string().nullable().meta({ description: 'Null for the front page.' }),
  url: address.nullable(),
});
