import { z } from '@strapi/utils';
import { card } from './article';
import { author, crumb, documentId, image, link, locale } from './basics';

const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ data: item, meta: z.object({}) });

export const sectionCard = link.extend({
  locale,
  description: z.string().nullable(),
  parentId: documentId.nullable(),
});

export const sectionPage = link.extend({
  locale,
  description: z.string().nullable(),
  breadcrumb: z.array(crumb).meta({ description: 'From the front page to the section itself.' }),
  children: z.array(link),
});

export const authorCard = author.extend({ locale });
export const authorPage = authorCard.extend({ biographyHtml: z.string().nullable(), portrait: image.nullable() });
export const tagCard = link.extend({ locale });
export const sectionPageResponse = pageOf(sectionPage);
export const authorPageResponse = pageOf(authorPage);

/** A fact box, FAQ entry or reader question by itself, with the newest articles that show it. */
export const usedPart = <Shape extends z.ZodRawShape>(part: z.ZodObject<Shape>) =>
  part.extend({ locale, usedIn: z.array(card) });
