import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { digest } from '../content/digest';
import { documentOf } from '../openapi/document';
import { answer, cacheable } from './answer';

export const openapi = ({ strapi }: { strapi: Core.Strapi }) => {
  let made: { readonly document: object; readonly revision: string } | undefined;

  return {
    /** `GET /openapi.json` */
    document(ctx: Context) {
      validateNothing(ctx.query);
      made ??= revised(documentOf(strapi));
      cacheable(strapi, ctx, () => ['nr-openapi']);
      answer(strapi, ctx, made.document, made.revision);
    },
  };
};

/** It takes no parameter. */
const validateNothing = validateZodSchema(z.strictObject({}));

const revised = (document: object) => ({ document, revision: digest(JSON.stringify(document)) });
