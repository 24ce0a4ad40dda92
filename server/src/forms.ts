import type { Core } from '@strapi/types';
import { COUNTED_HINT } from '../../shared/forms';
import { FACT_BOX_EMBED, FAQ_EMBED, QUESTION_EMBED } from '../../shared/blocks';
import { ARTICLE_UID, FACT_BOX_UID, FAQ_UID, PLUGIN_ID, READER_QUESTION_UID } from '../../shared/uids';

interface Form {
  readonly uid: string;
  readonly settings: { readonly mainField: string; readonly [key: string]: unknown };
  readonly metadatas: Readonly<Record<string, { readonly edit: object; readonly list: object }>>;
  readonly layouts: { readonly edit: unknown; readonly list: readonly string[] };
}

interface Arrangement {
  /** The attribute that stands for an entry in titles and lists. */
  readonly mainField?: string;
  readonly list?: readonly string[];
  /** Settings of single inputs. */
  readonly inputs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const computed = { editable: false, description: COUNTED_HINT };

const arrangements: Readonly<Record<'content-types' | 'components', Readonly<Record<string, Arrangement>>>> = {
  'content-types': {
    [ARTICLE_UID]: {
      list: ['title', 'kind', 'section', 'authors'],
      inputs: { wordCount: computed, readingMinutes: computed, importNotes: { editable: false } },
    },
    [FACT_BOX_UID]: { list: ['title', 'kind', 'asOf', 'reviewBy'] },
    [FAQ_UID]: { mainField: 'question', list: ['question'] },
    [READER_QUESTION_UID]: { mainField: 'question', list: ['question', 'askedBy', 'state', 'article'] },
  },
  components: {
    [FACT_BOX_EMBED]: { inputs: { factBox: { mainField: 'title' } } },
    [FAQ_EMBED]: { inputs: { faqs: { mainField: 'question' } } },
    [QUESTION_EMBED]: { inputs: { question: { mainField: 'question' } } },
  },
};

const ARRANGED_KEY = 'formsArranged';

/**
 * Arranges the forms and lists of our types, once: Strapi names an entry by its first short text, and a FAQ entry has none.
 * Afterwards they belong to the site's administrators.
 */
export async function arrangeForms(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  if (await store.get({ key: ARRANGED_KEY })) return;

  for (const [kind, byUid] of Object.entries(arrangements)) {
    const forms = strapi.plugin('content-manager').service<{
      findConfiguration(model: { uid: string }): Promise<Form>;
      updateConfiguration(model: { uid: string }, form: Form): Promise<unknown>;
    }>(kind);
    for (const [uid, arrangement] of Object.entries(byUid))
      await forms.updateConfiguration({ uid }, arranged(await forms.findConfiguration({ uid }), arrangement));
  }
  await store.set({ key: ARRANGED_KEY, value: new Date().toISOString() });
}

function arranged(form: Form, { mainField, list, inputs = {} }: Arrangement): Form {
  const metadatas = Object.fromEntries(
    Object.entries(form.metadatas).map(([name, input]) => [
      name,
      { ...input, edit: { ...input.edit, ...inputs[name] } },
    ]),
  );
  return {
    ...form,
    settings: { ...form.settings, ...(mainField ? { mainField, defaultSortBy: mainField } : {}) },
    metadatas,
    layouts: { ...form.layouts, ...(list ? { list } : {}) },
  };
}
