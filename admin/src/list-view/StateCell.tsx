import { useEffect, useState } from 'react';
import { Status, Typography } from '@strapi/design-system';
import type { EntryState, StatesResponse } from '../../../shared/contracts/states';
import { type Words, useWords } from '../components/words';
import { getFetchClient } from '../strapi';
import { type Asked, createStates } from './states';

const stateOf = createStates(async (params) => {
  const { data } = await getFetchClient().get<StatesResponse>('/newsroom/states', { params });
  return data;
});

/** How many errors stand in an entry; its warnings where there are none. */
export const StateCell = ({ uid, documentId, locale, updatedAt }: Asked) => {
  const words = useWords();
  const [state, setState] = useState<EntryState | 'asking' | 'unknown'>('asking');
  useEffect(() => {
    let isCurrent = true;
    const set = (next: EntryState | null): void => {
      if (isCurrent) setState(next ?? 'unknown');
    };
    stateOf({ uid, documentId, locale, updatedAt }).then(set, (error: unknown) => {
      console.error('[newsroom] What is open in these entries is not known', error);
      set(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [uid, documentId, locale, updatedAt]);

  if (state === 'asking') return <Quiet text="…" label={words('panel.checking')} />;
  if (state === 'unknown') return <Quiet text="–" label={words('list.notChecked')} />;
  const [variant, text] = saidOf(state, words);
  return (
    <Status size="S" variant={variant} width="fit-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {text}
      </Typography>
    </Status>
  );
};

type Variant = 'danger' | 'warning' | 'success' | 'neutral';

function saidOf({ errors, warnings, isPartly }: EntryState, words: Words): [variant: Variant, text: string] {
  if (errors > 0) return ['danger', words('list.errors', { errors })];
  if (warnings > 0) return ['warning', words('list.warnings', { warnings })];
  return isPartly ? ['neutral', words('list.partly')] : ['success', words('list.inOrder')];
}

const Quiet = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <Typography textColor="neutral600" aria-label={label} role="img" title={label}>
    {text}
  </Typography>
);
