import { content } from './content';
import { stockControllers } from './stock';

export const controllers = { ...stockControllers, content };
