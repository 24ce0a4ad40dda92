import { z } from '@strapi/utils';
import { FACT_BOX_KINDS } from '../../../../engine';
import { address, day, documentId, instant } from './basics';

export const source = z.object({
  documentId,
  name: z.string(),
  publisher: z.string().nullable(),
  url: address.nullable(),
  publishedOn: day.nullable(),
  retrievedOn: day.nullable(),
});

export const factBox = z.object({
  documentId,
  kind: z.enum(FACT_BOX_KINDS),
  title: z.string().nullable(),
  markdown: z.string(),
  html: z.string(),
  asOf: day.nullable(),
  sources: z.array(source),
});

export const faq = z.object({
  documentId,
  question: z.string(),
  answerMarkdown: z.string(),
  answerHtml: z.string(),
});

export const readerQuestion = faq.extend({
  askedBy: z.string().nullable(),
  place: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
});

export const correction = z.object({ documentId, wrong: z.string(), right: z.string(), correctedAt: instant });
