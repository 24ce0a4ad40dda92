import { stockServices } from '../controllers/stock';
import { createImportsService } from './imports';
import { createPagesService } from './pages';

export const services = { ...stockServices, imports: createImportsService, pages: createPagesService };
