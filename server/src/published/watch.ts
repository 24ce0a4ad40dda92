import type { Core } from '@strapi/types';
import { onceLoaded } from '../once-loaded';
import { service } from '../services/service';
import { filePart } from './parts';

const FILE_UID = 'plugin::upload.file';
const LOCALE_UID = 'plugin::i18n.locale';

/** What changes pages without the document service: pictures, languages, and whatever happened before this start. */
export function watchPublished(strapi: Core.Strapi): void {
  const published = service(strapi, 'published');

  const fileChanged = async ({ result }: { result?: unknown }): Promise<void> => {
    const { id } = (result ?? {}) as { id?: unknown };
    if (id !== undefined) await published.changed({ parts: [filePart(id)] });
  };
  strapi.db.lifecycles.subscribe({ models: [FILE_UID], afterUpdate: fileChanged, afterDelete: fileChanged });

  strapi.db.lifecycles.subscribe({
    models: [LOCALE_UID],
    async afterDelete({ result }) {
      const { code } = (result ?? {}) as { code?: unknown };
      if (typeof code === 'string') await published.forgetLanguage(code);
    },
  });

  onceLoaded(strapi, () => published.check());
}
