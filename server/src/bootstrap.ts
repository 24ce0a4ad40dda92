import type { Core } from '@strapi/types';
import { validateSettings } from './checking/types';
import { arrangeForms } from './forms';
import { grantPermissionsOnceLoaded, registerPermissions } from './permissions';
import { grantPublicAccess, watchPublicAccess } from './public-access';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  validateSettings(strapi);
  await registerPermissions(strapi);
  await arrangeForms(strapi);
  watchPublicAccess(strapi);
  await grantPublicAccess(strapi);
  grantPermissionsOnceLoaded(strapi);
}
