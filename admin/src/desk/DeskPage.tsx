import { DESK_PERMISSION } from '../../../shared/permissions';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { Page } from '../strapi';
import { DeskView } from './DeskView';

/** The menu page "Newsroom desk": what is open in all entries. */
const DeskPage = () => {
  const words = useWords();
  return (
    <Page.Protect permissions={[{ action: DESK_PERMISSION, subject: null }]}>
      <Page.Title>{words('desk.title')}</Page.Title>
      <ErrorBoundary fallback={() => <Page.Error />}>
        <DeskView />
      </ErrorBoundary>
    </Page.Protect>
  );
};
export default DeskPage;
