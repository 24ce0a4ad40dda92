import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useWords } from '../../components/words';

/** Asks before a page with changes is left; from tab to tab is no leaving. */
export const LeaveGuard = ({ isOn }: { readonly isOn: boolean }) => {
  const words = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isOn && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isOn) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOn]);
  return (
    <ConfirmDialog
      isOpen={blocker.state === 'blocked'}
      title={words('settings.leave.title')}
      confirm={words('settings.leave.confirm')}
      onCancel={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    >
      {words('settings.leave.text')}
    </ConfirmDialog>
  );
};
