import { stockServices } from '../controllers/stock';
import { createPagesService } from './pages';

export const services = { ...stockServices, pages: createPagesService };
