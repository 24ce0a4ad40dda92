import { type RefObject, useId, useRef, useState } from 'react';
import { Button, DateTimePicker, Field, Modal, Textarea, Typography } from '@strapi/design-system';
import { parseISO } from 'date-fns';
import { CORRECTION_LIMITS } from '../../../shared/contracts/corrections';
import type { CheckState } from '../check/store';
import { useCheckStore } from '../check/useCheck';
import { DialogForm } from '../components/DialogForm';
import { Note } from '../components/Note';
import { useFocusBack } from '../components/useFocusBack';
import { useWords, withoutDots } from '../components/words';
import { useCorrecting } from './useCorrecting';

interface CorrectionDialogProps {
  readonly correcting: NonNullable<CheckState['correcting']>;
  readonly article: { readonly documentId: string; readonly locale: string };
}

/** Asks what was wrong, what is right, and since when the article says so. */
export const CorrectionDialog = ({ correcting: { correction }, article }: CorrectionDialogProps) => {
  const words = useWords();
  const store = useCheckStore();
  const form = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const focus = useFocusBack(first);
  const { add, change } = useCorrecting();
  const [wrong, setWrong] = useState(correction?.wrong ?? '');
  const [right, setRight] = useState(correction?.right ?? '');
  const [opened] = useState(() => (correction ? parseISO(correction.correctedAt) : new Date()));
  const [at, setAt] = useState<Date | undefined>(opened);
  const [state, setState] = useState<'open' | 'incomplete' | 'saving' | 'failed'>('open');
  const close = (): void => store.set({ correcting: null });
  const isLater = at !== undefined && at !== opened && at.getTime() > Date.now();

  const save = async (): Promise<void> => {
    if (!wrong.trim() || !right.trim() || isLater) return setState('incomplete');
    setState('saving');
    // What was not touched is now by the clock of the server, or stays as it was.
    const correctedAt = at === undefined || at === opened ? {} : { correctedAt: at.toISOString() };
    const request = { locale: article.locale, wrong: wrong.trim(), right: right.trim(), ...correctedAt };
    try {
      await (correction ? change(correction.documentId, request) : add({ ...article, ...request }));
      close();
    } catch (error) {
      console.error('[newsroom] The correction was not kept', error);
      setState('failed');
    }
  };

  const isIncomplete = state === 'incomplete';
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && close()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{correction ? words('kind.correction') : withoutDots(words('corrections.add'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <DialogForm
            id={form}
            onSubmit={() => {
              if (state !== 'saving') void save();
            }}
          >
            {state === 'failed' && <Note tone="danger">{words('corrections.saveFailed')}</Note>}
            <Typography>{words('corrections.hint')}</Typography>
            <Words name="wrong" value={wrong} isIncomplete={isIncomplete} onChange={setWrong} focusOn={first} />
            <Words name="right" value={right} isIncomplete={isIncomplete} onChange={setRight} />
            <Field.Root name="newsroom-corrected-at" error={isLater && words('corrections.later')}>
              <Field.Label>{words('corrections.when')}</Field.Label>
              <DateTimePicker
                value={at ?? null}
                maxDate={new Date()}
                dateLabel={words('corrections.day')}
                timeLabel={words('corrections.time')}
                clearLabel={words('clearDay')}
                onChange={setAt}
                onClear={() => setAt(undefined)}
              />
              <Field.Error />
            </Field.Root>
          </DialogForm>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('cancel')}</Button>
          </Modal.Close>
          <Button type="submit" form={form} loading={state === 'saving'}>
            {correction ? words('corrections.save') : words('corrections.addThis')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface WordsProps {
  readonly name: 'wrong' | 'right';
  readonly value: string;
  /** It was sent without all that is asked for. */
  readonly isIncomplete: boolean;
  readonly focusOn?: RefObject<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
}

const Words = ({ name, value, isIncomplete, focusOn, onChange }: WordsProps) => {
  const words = useWords();
  return (
    <Field.Root name={`newsroom-${name}`} required error={isIncomplete && !value.trim() && words('corrections.needed')}>
      <Field.Label>{words(`field.${name}`)}</Field.Label>
      <Textarea
        ref={focusOn}
        value={value}
        maxLength={CORRECTION_LIMITS.words}
        onChange={({ target }: { target: HTMLTextAreaElement }) => onChange(target.value)}
      />
      <Field.Error />
    </Field.Root>
  );
};
