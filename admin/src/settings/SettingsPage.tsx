import { CHANGE_SETTINGS_PERMISSION, SEE_SETTINGS_PERMISSION } from '../../../shared/permissions';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { Page, useRBAC } from '../strapi';
import { SettingsView } from './SettingsView';

const MAY_SEE = [{ action: SEE_SETTINGS_PERMISSION, subject: null }];
const MAY_CHANGE = [{ action: CHANGE_SETTINGS_PERMISSION, subject: null }];

/** In Strapi's settings: what the newsroom has decided about rules, phrases and types. */
const SettingsPage = () => {
  const words = useWords();
  const { allowedActions, isLoading } = useRBAC(MAY_CHANGE);
  return (
    <Page.Protect permissions={MAY_SEE}>
      <Page.Title>{words('settings.title')}</Page.Title>
      <ErrorBoundary fallback={() => <Page.Error />}>
        {isLoading ? <Page.Loading /> : <SettingsView isReadOnly={allowedActions['canChange'] !== true} />}
      </ErrorBoundary>
    </Page.Protect>
  );
};
export default SettingsPage;
