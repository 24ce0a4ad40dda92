import type { Core } from '@strapi/types';
import { complete } from './complete';
import { anonymous } from './anonymous';
import { claiming } from './claiming';
import type { DocumentsMiddleware } from './context';
import { draftLock } from './draft-lock';
import { forgetting } from './forgetting';
import { publishing } from './publishing';
import { readyMade } from './ready-made';
import { retelling } from './retelling';
import { redirecting } from './redirecting';
import { renaming } from './renaming';
import { reporting } from './reporting';
import { telling } from './telling';

/** Puts our middlewares around every call of the document service, in this order. */
export function registerDocuments(strapi: Core.Strapi): void {
  const use = strapi.documents.use as unknown as (middleware: DocumentsMiddleware) => void;
  for (const middleware of [
    draftLock,
    anonymous,
    readyMade,
    reporting,
    forgetting,
    complete,
    publishing,
    claiming,
    retelling,
    redirecting,
    renaming,
    telling,
  ])
    use(middleware(strapi));
}
