import * as article from './article';
import * as author from './author';
import * as factBox from './fact-box';
import * as faq from './faq';
import * as readerQuestion from './reader-question';
import * as section from './section';

/** Every type the plugin brings; the keys are the last part of the uid. */
export const contentTypes = {
  article,
  'fact-box': factBox,
  faq,
  'reader-question': readerQuestion,
  author,
  section,
};
