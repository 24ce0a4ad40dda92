import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import { GATE_LIMITS } from '../../../shared/contracts/gate';
import type { Publishing } from '../check/store';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import { useOverride } from './useGate';

/** A reason on its way: written in the body of the dialog, sent from its foot. */
interface Giving {
  /** Of the form. */
  readonly id: string;
  readonly reason: string;
  readonly write: (reason: string) => void;
  readonly state: 'open' | 'short' | 'sending' | 'failed';
  readonly send: () => Promise<void>;
}

/** Why it goes out all the same. The reason is kept first: without it nothing is sent. */
export function useGivenReason(publishing: Publishing, onClose: () => void): Giving {
  const id = useId();
  const override = useOverride();
  const [reason, setReason] = useState('');
  const [state, setState] = useState<Giving['state']>('open');
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => void (isOpen.current = false);
  }, []);
  return {
    id,
    reason,
    state,
    write: (next) => {
      setReason(next);
      if (state === 'short') setState('open');
    },
    send: async () => {
      if (state === 'sending') return;
      if (reason.trim().length < GATE_LIMITS.shortestReason) return setState('short');
      setState('sending');
      try {
        await override(reason.trim());
      } catch (error) {
        console.error('[newsroom] The reason could not be kept', error);
        return setState('failed');
      }
      // Called off while it was on its way.
      if (!isOpen.current) return;
      onClose();
      await publishing.send();
    },
  };
}

export const ReasonField = ({ giving: { id, reason, write, state, send } }: { readonly giving: Giving }) => {
  const words = useWords();
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // The dialog stands within the form of the entry, which must not be saved by it.
        event.stopPropagation();
        void send();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {state === 'failed' && <Note tone="danger">{words('gate.failed')}</Note>}
        <Field.Root
          name="newsroom-override"
          required
          hint={words('gate.recorded')}
          error={state === 'short' ? words('gate.tooShort', { count: GATE_LIMITS.shortestReason }) : undefined}
        >
          <Field.Label>{words('gate.why')}</Field.Label>
          <Textarea
            value={reason}
            maxLength={GATE_LIMITS.reason}
            onChange={({ target }: { target: HTMLTextAreaElement }) => write(target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Flex>
    </form>
  );
};

export const ReasonFooter = ({ giving: { id, state } }: { readonly giving: Giving }) => {
  const words = useWords();
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">{words('gate.back')}</Button>
      </Modal.Close>
      <Button type="submit" form={id} loading={state === 'sending'}>
        {words('gate.anyway')}
      </Button>
    </Modal.Footer>
  );
};
