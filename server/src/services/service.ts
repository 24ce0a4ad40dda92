import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';
import type { RuleRegistry } from '../../../shared/rule-registry';
import type { AskersService } from './askers';
import type { ChecksService } from './checks';
import type { CorrectionsService } from './corrections';
import type { DeskService } from './desk';
import type { DismissalsService } from './dismissals';
import type { FactBoxesService } from './fact-boxes';
import type { FaqsService } from './faqs';
import type { FindingsService } from './findings';
import type { HomeService } from './home';
import type { ImportsService } from './imports';
import type { GateService } from './gate';
import type { OverridesService } from './overrides';
import type { IntakeService } from './intake';
import type { JobsService } from './jobs';
import type { PagesService } from './pages';
import type { PreviewService } from './preview';
import type { PrivacyService } from './privacy';
import type { PublishedService } from './published';
import type { PurgeService } from './purge';
import type { QuestionsService } from './questions';
import type { RatesService } from './rates';
import type { RedirectsService } from './redirects';
import type { ReportsService } from './reports';
import type { ReviewsService } from './reviews';
import type { SettingsService } from './settings';
import type { StateFilterService } from './state-filter';
import type { StatesService } from './states';

interface Services {
  readonly askers: AskersService;
  readonly checks: ChecksService;
  readonly corrections: CorrectionsService;
  readonly desk: DeskService;
  readonly dismissals: DismissalsService;
  readonly 'fact-boxes': FactBoxesService;
  readonly faqs: FaqsService;
  readonly findings: FindingsService;
  readonly home: HomeService;
  readonly imports: ImportsService;
  readonly gate: GateService;
  readonly overrides: OverridesService;
  readonly intake: IntakeService;
  readonly jobs: JobsService;
  readonly pages: PagesService;
  readonly preview: PreviewService;
  readonly privacy: PrivacyService;
  readonly published: PublishedService;
  readonly purge: PurgeService;
  readonly questions: QuestionsService;
  readonly rates: RatesService;
  readonly redirects: RedirectsService;
  readonly reports: ReportsService;
  readonly reviews: ReviewsService;
  readonly rules: RuleRegistry;
  readonly settings: SettingsService;
  readonly 'state-filter': StateFilterService;
  readonly states: StatesService;
}

/** One of the plugin's own services, with its type. */
export const service = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin(PLUGIN_ID).service<Services[Name]>(name);
