import { access } from './access';
import { bounds } from './bounds';

export const middlewares = { access, bounds };
