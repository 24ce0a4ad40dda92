import { type MouseEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { Flex, Status, TextButton, Typography } from '@strapi/design-system';
import type { EntryState, StatesResponse } from '../../../shared/contracts/states';
import { type Words, useWords } from '../components/words';
import { getFetchClient } from '../strapi';
import { type Asked, createStates } from './states';

const stateOf = createStates(async (params) => {
  const { data } = await getFetchClient().get<StatesResponse>('/newsroom/states', { params });
  return data;
});

/** Cells that failed were asked with one request, and are again: one press is for all. */
let attempt = 0;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const tryAgain = (): void => {
  attempt++;
  for (const listener of listeners) listener();
};

/** How many errors stand in an entry; its warnings where there are none. */
export const StateCell = ({ uid, documentId, locale, updatedAt }: Asked) => {
  const words = useWords();
  const [state, setState] = useState<EntryState | 'asking' | 'unchecked' | 'failed'>('asking');
  const nth = useSyncExternalStore(subscribe, () => attempt);
  useEffect(() => {
    let isCurrent = true;
    const set = (next: typeof state): void => {
      if (isCurrent) setState(next);
    };
    stateOf({ uid, documentId, locale, updatedAt }).then(
      (known) => set(known ?? 'unchecked'),
      (error: unknown) => {
        console.error('[newsroom] What is open in these entries is not known', error);
        set('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [uid, documentId, locale, updatedAt, nth]);

  if (state === 'asking') return <Quiet text="…" label={words('panel.checking')} />;
  if (state === 'unchecked') return <Quiet text="–" label={words('list.notChecked')} />;
  if (state === 'failed') return <NotKnown />;
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

const NotKnown = () => {
  const words = useWords();
  return (
    <Flex gap={2}>
      <Quiet text="?" label={words('list.notKnown')} />
      <TextButton
        onClick={(event: MouseEvent) => {
          // The row would open its entry.
          event.stopPropagation();
          tryAgain();
        }}
      >
        {words('retry')}
      </TextButton>
    </Flex>
  );
};

const Quiet = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <Typography textColor="neutral600" aria-label={label} role="img" title={label}>
    {text}
  </Typography>
);
