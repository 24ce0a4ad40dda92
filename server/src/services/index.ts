import { stockServices } from '../controllers/stock';
import { createChecksService } from './checks';
import { createDismissalsService } from './dismissals';
import { createImportsService } from './imports';
import { createGateService } from './gate';
import { createOverridesService } from './overrides';
import { createPagesService } from './pages';
import { createRulesService } from './rules';
import { createSettingsService } from './settings';
import { createStatesService } from './states';

export const services = {
  ...stockServices,
  checks: createChecksService,
  dismissals: createDismissalsService,
  imports: createImportsService,
  gate: createGateService,
  overrides: createOverridesService,
  pages: createPagesService,
  rules: createRulesService,
  settings: createSettingsService,
  states: createStatesService,
};
