import { useId, useState } from 'react';
import { Box, Button, Field, Modal, Typography, useNotifyAT } from '@strapi/design-system';
import type { DueBox, ReviewRequest, ReviewResponse } from '../../../shared/contracts/reviews';
import { dayAfter } from '../../../shared/reviews';
import { DialogForm } from '../components/DialogForm';
import { DayPicker } from '../components/DayPicker';
import { Note } from '../components/Note';
import { answerIn } from '../components/answerIn';
import { isoDay } from '../components/day';
import { useDay } from '../components/useDay';
import { useFocusBack } from '../components/useFocusBack';
import { useWords, withoutDots } from '../components/words';
import { useFetchClient } from '../strapi';
import { nextReview } from './nextReview';

interface ReviewedDialogProps {
  readonly box: DueBox;
  readonly title: string;
  readonly onClose: () => void;
  /** The list is to be asked for anew. */
  readonly onDone: () => void;
}

/** Says that the facts of a box hold today, and when somebody looks at them again. */
export const ReviewedDialog = ({ box, title, onClose, onDone }: ReviewedDialogProps) => {
  const words = useWords();
  const dayOf = useDay();
  const form = useId();
  const focus = useFocusBack();
  const { post } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const [today] = useState(() => isoDay(new Date()));
  const [next, setNext] = useState<string | null>(() => nextReview(box, today));
  const [state, setState] = useState<'open' | 'saving' | 'changed' | 'failed'>('open');
  const isTooEarly = next !== null && next <= today;

  const save = async (): Promise<void> => {
    setState('saving');
    const { documentId, language, reviewBy: due } = box;
    const request: ReviewRequest = { documentId, language: language ?? '', due, asOf: today, reviewBy: next };
    try {
      const { data } = await post<ReviewResponse>('/newsroom/reviews', request).then(answerIn);
      onDone();
      if (data.outcome === 'changed') return setState('changed');
      notifyStatus(
        next === null ? words('reviews.doneForGood', { title }) : words('reviews.done', { title, date: dayOf(next) }),
      );
      onClose();
    } catch (error) {
      console.error('[newsroom] The review could not be saved', error);
      setState('failed');
    }
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{withoutDots(words('reviews.reviewed'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <DialogForm
            id={form}
            onSubmit={() => {
              if (state !== 'saving' && !isTooEarly) void save();
            }}
          >
            {state === 'changed' && <Note tone="danger">{words('reviews.dialog.changed')}</Note>}
            {state === 'failed' && <Note tone="danger">{words('reviews.dialog.failed')}</Note>}
            <Box>
              <Typography tag="p" variant="omega" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
                <bdi>{title}</bdi>
              </Typography>
              <Typography tag="p">{words('reviews.dialog', { date: dayOf(today) })}</Typography>
            </Box>
            <Field.Root
              name="newsroom-next-review"
              hint={words('reviews.dialog.nextHint')}
              error={isTooEarly ? words('reviews.dialog.tooEarly') : undefined}
            >
              <Field.Label>{words('reviews.dialog.next')}</Field.Label>
              <DayPicker day={next} first={dayAfter(today, 1)} onChange={setNext} />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {words('reviews.dialog.hint')}
            </Typography>
          </DialogForm>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('cancel')}</Button>
          </Modal.Close>
          <Button type="submit" form={form} loading={state === 'saving'} disabled={isTooEarly || state === 'changed'}>
            {words('reviews.dialog.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
