import { access } from './access';
import { bounds } from './bounds';
import { plainText } from './plain-text';
import { stateFilter } from './state-filter';

export const middlewares = { access, bounds, 'plain-text': plainText, 'state-filter': stateFilter };
