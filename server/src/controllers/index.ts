import { checked } from './checked';
import { content } from './content';
import { dismissals } from './dismissals';
import { imports } from './imports';
import { states } from './states';
import { stockControllers } from './stock';

export const controllers = { ...stockControllers, checked, content, dismissals, imports, states };
