import { checked } from './checked';
import { content } from './content';
import { imports } from './imports';
import { stockControllers } from './stock';

export const controllers = { ...stockControllers, checked, content, imports };
