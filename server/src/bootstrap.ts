import type { Core } from '@strapi/types';
import { validateSettings } from './checking/types';
import { scheduleChecks, scheduleDigest, scheduleQuestions } from './cron';
import { arrangeForms } from './forms';
import { knowPageRoute } from './known-route';
import { grantPermissionsOnceLoaded, registerPermissions } from './permissions';
import { watchPublished } from './published/watch';
import { CONTENT_CHANGED } from './services/purge';
import { service } from './services/service';
import { watchLanguages } from './site/languages';
import { grantPublicAccess, watchPublicAccess } from './public-access';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  validateSettings(strapi);
  await service(strapi, 'settings').current();
  // Made here, outside of any request, for what they do in the background belongs to none.
  service(strapi, 'reports');
  service(strapi, 'purge');
  service(strapi, 'askers');
  // Strapi's webhooks may name it.
  strapi.get('webhookStore').addAllowedEvent('NEWSROOM_CONTENT_CHANGED', CONTENT_CHANGED);
  watchLanguages(strapi);
  watchPublished(strapi);
  service(strapi, 'jobs').start();
  await registerPermissions(strapi);
  await arrangeForms(strapi);
  watchPublicAccess(strapi);
  await grantPublicAccess(strapi);
  knowPageRoute(strapi);
  grantPermissionsOnceLoaded(strapi);
  scheduleChecks(strapi);
  await scheduleDigest(strapi);
  // Nothing that is kept too long keeps a site from starting; the clock tries again.
  await service(strapi, 'intake')
    .forget()
    .catch((error: unknown) => strapi.log.error('[newsroom] What readers have sent could not be forgotten', error));
  service(strapi, 'askers').tell();
  scheduleQuestions(strapi);
}
