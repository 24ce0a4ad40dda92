import { useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import type {
  AnswerKey,
  DecideRequest,
  DecideResponse,
  QuestionState,
  QueuedQuestion,
} from '../../../shared/contracts/questions';
import { answerIn } from '../components/answerIn';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { useFetchClient } from '../strapi';
import { DONE_WORDS } from './words';

type Asked = DecideRequest['questions'][number];

export interface Decided {
  readonly to: QuestionState;
  /** As they were. */
  readonly questions: readonly Asked[];
  /** What they were given with it. */
  readonly answer: AnswerKey | undefined;
  /** Taken back in its turn, there is nothing to undo. */
  readonly isUndo: boolean;
}

export interface Decisions {
  /** What was decided last; null: nothing yet. */
  readonly last: Decided | null;
  readonly isBusy: boolean;
  /** Why something was not decided. */
  readonly problem: 'changed' | 'failed' | null;
  /** @param answer - Of another entry, which they get. */
  readonly decide: (questions: readonly Asked[], to: QuestionState, answer?: AnswerKey) => void;
  readonly undo: () => void;
}

/** A question as it was seen. */
export const askedOf = ({ documentId, language, state }: QueuedQuestion): Asked => ({
  documentId,
  language,
  from: state,
});

/** @param left - How many stay in the list. @param onDone - The list is to be asked for anew. */
export function useDecisions(left: (count: number) => number, onDone: () => void): Decisions {
  const words = useWords();
  const { post } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const [last, setLast] = useState<Decided | null>(null);
  const [problem, setProblem] = useState<Decisions['problem']>(null);
  const [isBusy, setBusy] = useState(false);

  const send = async ({ questions, to, answer, isUndo }: Decided): Promise<void> => {
    const request: DecideRequest = { questions, to, ...(answer && { answer }) };
    const { data } = await post<DecideResponse>('/newsroom/questions/decide', request).then(answerIn);
    const done = questions.filter((_, index) => data[index]?.outcome === 'done');
    setProblem(done.length < questions.length ? 'changed' : null);
    if (done.length > 0) {
      setLast({ to, questions: done, answer, isUndo });
      const said = words(isUndo ? 'questions.undone' : DONE_WORDS[to], { count: done.length });
      notifyStatus(`${said}. ${words('questions.left', { count: left(isUndo ? -done.length : done.length) })}`);
    }
    onDone();
  };
  const run = useStable((decided: Decided): void => {
    if (isBusy || decided.questions.length === 0) return;
    setBusy(true);
    send(decided)
      .catch((error: unknown) => {
        console.error('[newsroom] It was not decided', error);
        setProblem('failed');
        onDone();
      })
      .finally(() => setBusy(false));
  });

  const decide: Decisions['decide'] = useStable((questions, to, answer) =>
    run({ questions, to, answer, isUndo: false }),
  );
  const undo = useStable(() => {
    if (!last || last.isUndo) return;
    const before = last.questions[0]?.from;
    // Only what was in one list is decided at once.
    if (before === undefined) return;
    const questions = last.questions.map((question) => ({ ...question, from: last.to }));
    run({ questions, to: before, answer: last.answer, isUndo: true });
  });
  return { last, isBusy, problem, decide, undo };
}
