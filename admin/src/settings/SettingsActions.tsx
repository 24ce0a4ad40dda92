import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { useWords } from '../components/words';
import { HistoryDialog } from './HistoryDialog';
import { ImportDialog } from './json/ImportDialog';
import { download } from './json/file';
import type { Names } from './save/sayChange';
import type { SettingsForm } from './save/useSettings';

interface SettingsActionsProps {
  readonly form: SettingsForm;
  readonly names: Names;
  readonly isReadOnly: boolean;
}

/** What can be done with the settings as a whole. */
export const SettingsActions = ({ form, names, isReadOnly }: SettingsActionsProps) => {
  const words = useWords();
  const [open, setOpen] = useState<'history' | 'import' | null>(null);
  const { base, draft, change } = form;
  if (!base || !draft) return null;
  const close = (): void => setOpen(null);
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" onClick={() => setOpen('history')}>
        {words('settings.history')}
      </Button>
      <Button variant="tertiary" onClick={() => download(base.data)}>
        {words('settings.export')}
      </Button>
      {!isReadOnly && (
        <Button variant="secondary" onClick={() => setOpen('import')}>
          {words('settings.import')}
        </Button>
      )}
      {open === 'history' && <HistoryDialog onClose={close} />}
      {open === 'import' && (
        <ImportDialog settings={draft} names={names} onTake={(taken) => change(() => taken)} onClose={close} />
      )}
    </Flex>
  );
};
