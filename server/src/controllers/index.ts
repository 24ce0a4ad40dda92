import { checked } from './checked';
import { content } from './content';
import { dismissals } from './dismissals';
import { gate } from './gate';
import { desk } from './desk';
import { findings } from './findings';
import { home } from './home';
import { imports } from './imports';
import { jobs } from './jobs';
import { openapi } from './openapi';
import { settings } from './settings';
import { states } from './states';
import { stockControllers } from './stock';

export const controllers = {
  ...stockControllers,
  checked,
  content,
  desk,
  dismissals,
  findings,
  gate,
  home,
  imports,
  jobs,
  openapi,
  settings,
  states,
};
