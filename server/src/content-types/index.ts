import { schema as article } from './article';
import { schema as author } from './author';
import { schema as dismissal } from './dismissal';
import { schema as factBox } from './fact-box';
import { schema as faq } from './faq';
import { schema as readerQuestion } from './reader-question';
import { schema as section } from './section';

/** Every type the plugin brings; the keys are the last part of the uid. */
export const contentTypes = {
  article: { schema: article },
  'fact-box': { schema: factBox },
  faq: { schema: faq },
  'reader-question': { schema: readerQuestion },
  author: { schema: author },
  section: { schema: section },
  dismissal: { schema: dismissal },
};
