import { useId, useState } from 'react';
import {
  Box,
  Button,
  Field,
  Modal,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { addDays } from 'date-fns';
import { DISMISSAL_LIMITS } from '../../../shared/contracts/dismissals';
import { type DismissalKind, kindsFor } from '../../../shared/dismissals';
import type { FormFinding } from '../check/checkForm';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { wordingOf } from '../check/wording';
import { DialogForm } from '../components/DialogForm';
import { DayPicker } from '../components/DayPicker';
import { Note } from '../components/Note';
import { Quoted } from '../components/Quoted';
import { isoDay } from '../components/day';
import { useWords } from '../components/words';
import { excerptBeside } from '../check/excerpt';
import { backTo } from '../panel/toPanel';
import { useDeciding } from './useDismissals';

/** Asks why a finding is none. */
export const DismissDialog = () => {
  const { dismissing } = useCheckState();
  const store = useCheckStore();
  const close = (): void => store.set({ dismissing: null });
  return (
    <Modal.Root open={dismissing !== null} onOpenChange={(open: boolean) => !open && close()}>
      {dismissing && <DismissForm key={dismissing.named.key} {...dismissing} onClose={close} />}
    </Modal.Root>
  );
};

interface DismissFormProps {
  readonly named: FormFinding;
  readonly opener: Element | null;
  readonly onClose: () => void;
}

const SPANS = ['good', 'month', 'day'] as const;
type Span = (typeof SPANS)[number];
const MONTH_DAYS = 30;

const DismissForm = ({ named, opener, onClose }: DismissFormProps) => {
  const words = useWords();
  const ids = { kind: useId(), form: useId() };
  const { dismiss } = useDeciding();
  const [kind, setKind] = useState<DismissalKind>('meant');
  const [reason, setReason] = useState('');
  const [span, setSpan] = useState<Span>('good');
  const [day, setDay] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'unreasoned' | 'saving' | 'failed'>('open');
  const { finding } = named;
  const needsReason = finding.severity === 'error';

  const save = async (): Promise<void> => {
    if (needsReason && reason.trim().length < DISMISSAL_LIMITS.shortestReason) return setState('unreasoned');
    setState('saving');
    try {
      await dismiss(named, { kind, reason: reason.trim(), until: lastDay(span, day) });
      onClose();
    } catch (error) {
      console.error('[newsroom] It could not be kept that a finding is on purpose', error);
      setState('failed');
    }
  };

  return (
    <Modal.Content onCloseAutoFocus={(event: Event) => backTo(opener, event)}>
      <Modal.Header closeLabel={words('close')}>
        <Modal.Title>{words('onPurpose.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <DialogForm
          id={ids.form}
          onSubmit={() => {
            if (state !== 'saving') void save();
          }}
        >
          {state === 'failed' && <Note tone="danger">{words('onPurpose.failed')}</Note>}
          <Message named={named} />
          <Box>
            <Typography id={ids.kind} variant="pi" fontWeight="bold" tag="p" paddingBottom={2}>
              {words('onPurpose.kind')}
            </Typography>
            <Radio.Group
              aria-labelledby={ids.kind}
              value={kind}
              onValueChange={(value: string) => setKind(value as DismissalKind)}
            >
              {kindsFor(finding).map((one) => (
                <Radio.Item key={one} value={one}>
                  {words(`onPurpose.kind.${one}`)}
                </Radio.Item>
              ))}
            </Radio.Group>
          </Box>
          <Field.Root
            name="newsroom-reason"
            required={needsReason}
            error={state === 'unreasoned' ? words('onPurpose.reasonNeeded') : undefined}
          >
            <Field.Label>{words(needsReason ? 'onPurpose.reason' : 'onPurpose.reasonOptional')}</Field.Label>
            <Textarea
              value={reason}
              maxLength={DISMISSAL_LIMITS.reason}
              onChange={({ target }: { target: HTMLTextAreaElement }) => {
                setReason(target.value);
                if (state === 'unreasoned') setState('open');
              }}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root name="newsroom-until" hint={words(finding.excerpt ? 'onPurpose.hint' : 'onPurpose.hintPage')}>
            <Field.Label>{words('onPurpose.until')}</Field.Label>
            <SingleSelect value={span} onChange={(value) => setSpan(value as Span)}>
              {SPANS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {words(`onPurpose.until.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
          {span === 'day' && (
            <Field.Root name="newsroom-day">
              <Field.Label>{words('onPurpose.day')}</Field.Label>
              <DayPicker day={day} first={isoDay(new Date())} onChange={setDay} />
            </Field.Root>
          )}
        </DialogForm>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{words('cancel')}</Button>
        </Modal.Close>
        <Button type="submit" form={ids.form} loading={state === 'saving'} disabled={span === 'day' && day === null}>
          {words('onPurpose.save')}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};

/** The message, and the words it speaks of. */
const Message = ({ named: { finding } }: { readonly named: FormFinding }) => {
  const { message } = wordingOf(finding);
  const excerpt = excerptBeside(message, finding);
  return (
    <Box>
      <Typography tag="p" variant="omega" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
        {message}
      </Typography>
      {excerpt && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          <Quoted text={excerpt} />
        </Typography>
      )}
    </Box>
  );
};

/** ISO day; null: for good. */
function lastDay(span: Span, day: string | null): string | null {
  if (span === 'good') return null;
  return span === 'day' && day !== null ? day : isoDay(addDays(new Date(), MONTH_DAYS));
}
