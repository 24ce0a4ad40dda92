import { stockServices } from '../controllers/stock';
import { createChecksService } from './checks';
import { createDismissalsService } from './dismissals';
import { createImportsService } from './imports';
import { createPagesService } from './pages';
import { createRulesService } from './rules';
import { createSettingsService } from './settings';
import { createStatesService } from './states';

export const services = {
  ...stockServices,
  checks: createChecksService,
  dismissals: createDismissalsService,
  imports: createImportsService,
  pages: createPagesService,
  rules: createRulesService,
  settings: createSettingsService,
  states: createStatesService,
};
