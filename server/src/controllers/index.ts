import { checked } from './checked';
import { content } from './content';
import { dismissals } from './dismissals';
import { gate } from './gate';
import { corrections } from './corrections';
import { desk } from './desk';
import { factBoxes } from './fact-boxes';
import { feed } from './feeds';
import { findings } from './findings';
import { home } from './home';
import { imports } from './imports';
import { jobs } from './jobs';
import { openapi } from './openapi';
import { preview } from './preview';
import { questions } from './questions';
import { readerQuestion } from './reader-questions';
import { reviews } from './reviews';
import { settings } from './settings';
import { sincePublished } from './since-published';
import { shown } from './shown';
import { sitemap } from './sitemaps';
import { states } from './states';
import { stockControllers } from './stock';

export const controllers = {
  ...stockControllers,
  checked,
  content,
  corrections,
  desk,
  'fact-boxes': factBoxes,
  dismissals,
  feed,
  findings,
  gate,
  home,
  imports,
  jobs,
  openapi,
  preview,
  questions,
  readerQuestion,
  reviews,
  settings,
  'since-published': sincePublished,
  shown,
  sitemap,
  states,
};
