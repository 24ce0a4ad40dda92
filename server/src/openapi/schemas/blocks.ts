import { z } from '@strapi/utils';
import {
  CALL,
  EMBED,
  FACT_BOX_EMBED,
  FAQ_EMBED,
  IMAGE,
  PROSE,
  QUESTION_EMBED,
  QUOTE,
  TABLE,
} from '../../../../shared/blocks';
import { address, documentId, image } from './basics';

const blockOf = <Name extends string, Fields extends z.ZodRawShape>(name: Name, fields: Fields) =>
  z.object({ __component: z.literal(name), id: z.string(), html: z.string(), ...fields });

export const tableGrid = z
  .object({
    rows: z.array(z.array(z.string()).readonly()).readonly(),
    headerRows: z.union([z.literal(0), z.literal(1)]),
    headerColumn: z.boolean(),
  })
  .readonly();

export const block = z.discriminatedUnion('__component', [
  blockOf(PROSE, { markdown: z.string() }),
  blockOf(TABLE, { caption: z.string().nullable(), source: z.string().nullable(), grid: tableGrid }),
  blockOf(QUOTE, {
    text: z.string(),
    speaker: z.string().nullable(),
    role: z.string().nullable(),
    url: address.nullable(),
  }),
  blockOf(IMAGE, { image }),
  blockOf(FACT_BOX_EMBED, { factBox: documentId }),
  blockOf(FAQ_EMBED, { faqs: z.array(documentId) }),
  blockOf(QUESTION_EMBED, { question: documentId }),
  blockOf(EMBED, { url: address, provider: z.string() }),
  blockOf(CALL, { text: z.string(), url: z.string() }),
]);

export const otherBlock = z
  .object({ __component: z.string(), id: z.string(), html: z.literal('') })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .meta({ description: 'A block of the application’s own: its public plain values, and no HTML.' });
