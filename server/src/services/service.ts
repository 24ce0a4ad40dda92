import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';
import type { RuleRegistry } from '../../../shared/rule-registry';
import type { DismissalsService } from './dismissals';
import type { ImportsService } from './imports';
import type { GateService } from './gate';
import type { OverridesService } from './overrides';
import type { PagesService } from './pages';
import type { SettingsService } from './settings';
import type { StatesService } from './states';

interface Services {
  readonly dismissals: DismissalsService;
  readonly imports: ImportsService;
  readonly gate: GateService;
  readonly overrides: OverridesService;
  readonly pages: PagesService;
  readonly rules: RuleRegistry;
  readonly settings: SettingsService;
  readonly states: StatesService;
}

/** One of the plugin's own services, with its type. */
export const service = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin(PLUGIN_ID).service<Services[Name]>(name);
