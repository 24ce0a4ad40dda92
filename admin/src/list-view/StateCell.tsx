import { useEffect, useState } from 'react';
import { Status, Typography } from '@strapi/design-system';
import type { EntryState, StatesResponse } from '../../../shared/contracts/states';
import { useWords } from '../components/words';
import { getFetchClient } from '../strapi';
import { type Asked, createStates } from './states';

const stateOf = createStates(async (params) => {
  const { data } = await getFetchClient().get<StatesResponse>('/newsroom/states', { params });
  return data;
});

interface StateCellProps extends Asked {
  /** Of the row: an entry that was changed is asked for again. */
  readonly updatedAt: string;
}

/** How many errors stand in an entry; its warnings where there are none. */
export const StateCell = ({ uid, documentId, locale, updatedAt }: StateCellProps) => {
  const words = useWords();
  const [state, setState] = useState<EntryState | 'asking' | 'unknown'>('asking');
  useEffect(() => {
    let isCurrent = true;
    const set = (next: EntryState | null): void => {
      if (isCurrent) setState(next ?? 'unknown');
    };
    stateOf({ uid, documentId, locale }).then(set, (error: unknown) => {
      console.error('[newsroom] What is open in these entries is not known', error);
      set(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [uid, documentId, locale, updatedAt]);

  if (state === 'asking') return <Quiet text="…" label={words('panel.checking')} />;
  if (state === 'unknown') return <Quiet text="–" label={words('list.notChecked')} />;
  const { errors, warnings } = state;
  return (
    <Status size="S" variant={errors > 0 ? 'danger' : warnings > 0 ? 'warning' : 'success'}>
      <Typography tag="span" variant="omega" fontWeight="bold">
        {errors > 0
          ? words('list.errors', { errors })
          : warnings > 0
            ? words('list.warnings', { warnings })
            : words('list.inOrder')}
      </Typography>
    </Status>
  );
};

const Quiet = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <Typography textColor="neutral600" aria-label={label} role="img" title={label}>
    {text}
  </Typography>
);
