import { access } from './access';
import { bounds } from './bounds';
import { plainText } from './plain-text';
import { rates } from './rates';
import { stateFilter } from './state-filter';

export const middlewares = { access, bounds, 'plain-text': plainText, rates, 'state-filter': stateFilter };
