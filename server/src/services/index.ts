import { stockServices } from '../controllers/stock';
import { createAskersService } from './askers';
import { createChecksService } from './checks';
import { createCorrectionsService } from './corrections';
import { createDeskService } from './desk';
import { createDismissalsService } from './dismissals';
import { createFactBoxesService } from './fact-boxes';
import { createFindingsService } from './findings';
import { createHomeService } from './home';
import { createImportsService } from './imports';
import { createGateService } from './gate';
import { createOverridesService } from './overrides';
import { createIntakeService } from './intake';
import { createJobsService } from './jobs';
import { createPagesService } from './pages';
import { createPreviewService } from './preview';
import { createPrivacyService } from './privacy';
import { createPublishedService } from './published';
import { createPurgeService } from './purge';
import { createQuestionsService } from './questions';
import { createRatesService } from './rates';
import { createRedirectsService } from './redirects';
import { createReportsService } from './reports';
import { createRulesService } from './rules';
import { createSettingsService } from './settings';
import { createStateFilterService } from './state-filter';
import { createStatesService } from './states';

export const services = {
  ...stockServices,
  askers: createAskersService,
  checks: createChecksService,
  corrections: createCorrectionsService,
  desk: createDeskService,
  dismissals: createDismissalsService,
  'fact-boxes': createFactBoxesService,
  findings: createFindingsService,
  home: createHomeService,
  imports: createImportsService,
  gate: createGateService,
  overrides: createOverridesService,
  intake: createIntakeService,
  jobs: createJobsService,
  pages: createPagesService,
  preview: createPreviewService,
  privacy: createPrivacyService,
  published: createPublishedService,
  purge: createPurgeService,
  questions: createQuestionsService,
  rates: createRatesService,
  redirects: createRedirectsService,
  reports: createReportsService,
  rules: createRulesService,
  settings: createSettingsService,
  'state-filter': createStateFilterService,
  states: createStatesService,
};
