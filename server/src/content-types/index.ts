import { schema as article } from './article';
import { schema as author } from './author';
import { schema as change } from './change';
import { schema as claim } from './claim';
import { schema as correction } from './correction';
import { schema as dismissal } from './dismissal';
import { schema as factBox } from './fact-box';
import { schema as faq } from './faq';
import { schema as finding } from './finding';
import { schema as formerSlug } from './former-slug';
import { schema as job } from './job';
import { schema as override } from './override';
import { schema as published } from './published';
import { schema as publishedChange } from './published-change';
import { schema as publishedKey } from './published-key';
import { schema as publishedPart } from './published-part';
import { schema as readerQuestion } from './reader-question';
import { schema as redirect } from './redirect';
import { schema as report } from './report';
import { schema as section } from './section';
import { schema as settingsVersion } from './settings-version';
import { schema as source } from './source';
import { schema as submission } from './submission';
import { schema as tag } from './tag';
import { schema as wording } from './wording';

/** Every type the plugin brings; the keys are the last part of the uid. */
export const contentTypes = {
  article: { schema: article },
  'fact-box': { schema: factBox },
  faq: { schema: faq },
  'reader-question': { schema: readerQuestion },
  author: { schema: author },
  section: { schema: section },
  tag: { schema: tag },
  source: { schema: source },
  correction: { schema: correction },
  dismissal: { schema: dismissal },
  redirect: { schema: redirect },
  'former-slug': { schema: formerSlug },
  published: { schema: published },
  'published-change': { schema: publishedChange },
  'published-key': { schema: publishedKey },
  'published-part': { schema: publishedPart },
  report: { schema: report },
  submission: { schema: submission },
  finding: { schema: finding },
  job: { schema: job },
  change: { schema: change },
  claim: { schema: claim },
  override: { schema: override },
  'settings-version': { schema: settingsVersion },
  wording: { schema: wording },
};
