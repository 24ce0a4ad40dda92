import { checked } from './checked';
import { content } from './content';
import { dismissals } from './dismissals';
import { gate } from './gate';
import { imports } from './imports';
import { settings } from './settings';
import { states } from './states';
import { stockControllers } from './stock';

export const controllers = { ...stockControllers, checked, content, dismissals, gate, imports, settings, states };
