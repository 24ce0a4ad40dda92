import { stockServices } from '../controllers/stock';
import { createChecksService } from './checks';
import { createImportsService } from './imports';
import { createPagesService } from './pages';
import { createRulesService } from './rules';

export const services = {
  ...stockServices,
  checks: createChecksService,
  imports: createImportsService,
  pages: createPagesService,
  rules: createRulesService,
};
