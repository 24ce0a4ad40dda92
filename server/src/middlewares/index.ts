import { access } from './access';
import { bounds } from './bounds';
import { stateFilter } from './state-filter';

export const middlewares = { access, bounds, 'state-filter': stateFilter };
