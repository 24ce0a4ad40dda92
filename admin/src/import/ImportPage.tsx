import { IMPORT_PERMISSION } from '../../../shared/permissions';
import { Page } from '../strapi';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { ImportView } from './ImportView';

/** The menu page "Import": a pasted page becomes drafts, seen before they are made. */
const ImportPage = () => {
  const words = useWords();
  return (
    <Page.Protect permissions={[{ action: IMPORT_PERMISSION, subject: null }]}>
      <Page.Title>{words('import.title')}</Page.Title>
      <ErrorBoundary fallback={() => <Page.Error />}>
        <ImportView />
      </ErrorBoundary>
    </Page.Protect>
  );
};
export default ImportPage;
