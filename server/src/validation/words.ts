import { z } from '@strapi/utils';

/** What a finding says of which words, as `messageOf` takes it: whoever reads it later does so in their language. */
export const words = {
  message: z.string().max(500),
  params: z.record(z.string().max(100), z.union([z.string().max(10_000), z.number()])),
  excerpt: z.string().max(200),
};
