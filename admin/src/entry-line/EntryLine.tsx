import { useCheckedType } from '../check/useCheckedType';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { onDemand } from '../components/onDemand';
import { useContentManagerContext, useQueryParams } from '../strapi';
import type { EntryLineProps } from './EntryLineContent';

/** Comes with the checker, which is not loaded before an entry is edited. */
const EntryLineContent = onDemand<EntryLineProps>(
  async () => (await import('./EntryLineContent')).EntryLineContent,
  () => null,
);

/**
 * The line under Save. It is in sight at every width, so it is also where everything lives that belongs to the entry as
 * a whole: marks in the text, the open message, F8, the preview of repairs.
 */
export const EntryLine = ({ slug }: { readonly slug: string }) => {
  const [{ query }] = useQueryParams<{ status?: string }>();
  const { contentType } = useContentManagerContext();
  const isPublishable = contentType?.options?.draftAndPublish === true;
  if (!useCheckedType(slug)) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <EntryLineContent isPublished={query.status === 'published'} isPublishable={isPublishable} />
    </ErrorBoundary>
  );
};
