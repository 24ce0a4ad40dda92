import { ARTICLE_UID } from '../../../shared/uids';
import { type Words, useWords } from '../components/words';
import type { ContentManagerPlugin } from '../strapi';

export type DocumentAction = ContentManagerPlugin['documentActions'][number];
type Description = NonNullable<ReturnType<DocumentAction>>;

/**
 * Strapi's Publish, with what is true of an article in the dialog about its drafts: Strapi says that they stay behind,
 * but an article takes its parts along. Other types take none, so there Strapi's own words stand.
 */
export function withTrueDialog(original: DocumentAction): DocumentAction {
  if (original.type !== 'publish') return original;
  const PublishAction: DocumentAction = (props) => {
    const words = useWords();
    const described = original(props);
    return described && props.model === ARTICLE_UID ? tellTruth(described, words) : described;
  };
  // Strapi sorts actions by these.
  return Object.assign(PublishAction, { type: original.type, position: original.position });
}

/** The same action; its dialog, if it has one, says what goes out. */
export function tellTruth(described: Description, words: Words): Description {
  const { dialog } = described;
  if (dialog?.type !== 'dialog') return described;
  return {
    ...described,
    dialog: {
      ...dialog,
      title: words('publish.parts.title'),
      content: words('publish.parts.text'),
      confirmLabel: words('publish.parts.confirm'),
      bodyIcon: 'default',
      variant: 'default',
    },
  };
}
