import { z } from '@strapi/utils';

const author = z.strictObject({ name: z.string().min(1), url: z.url().optional(), avatar: z.url().optional() });
const instant = z.iso.datetime({ offset: true });

const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url(),
    external_url: z.url(),
    title: z.string(),
    content_html: z.string(),
    content_text: z.string(),
    summary: z.string(),
    image: z.url(),
    banner_image: z.url(),
    date_published: instant,
    date_modified: instant,
    authors: z.array(author),
    tags: z.array(z.string()),
    language: z.string(),
  })
  .partial()
  .required({ id: true })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined);

/** JSON Feed as its specification has it (jsonfeed.org, version 1.1), without extensions. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: z.url().optional(),
  icon: z.url().optional(),
  favicon: z.url().optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  items: z.array(item),
});
