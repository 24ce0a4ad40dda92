import type { EntryValues } from '../../../shared/entry-to-document';
import { useForm } from '../strapi';
import { AlikeBoxes } from './AlikeBoxes';

interface AlikeHereProps {
  readonly locale: string;
  /** Undefined: it was never saved. */
  readonly documentId: string | undefined;
}

/** Fact boxes that say much the same as the one that is being written. */
export const AlikeHere = ({ locale, documentId }: AlikeHereProps) => {
  const { title, body } = useForm('NewsroomAlike', ({ values }) => values) as EntryValues;
  const text = [title, body].filter((value) => typeof value === 'string').join('\n');
  return <AlikeBoxes locale={locale} text={text} except={documentId} />;
};
