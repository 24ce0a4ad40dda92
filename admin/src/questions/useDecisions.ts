import { useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import type {
  Decision,
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
  /** Taken back in its turn, there is nothing to undo. */
  readonly isUndo: boolean;
}

export interface Decisions {
  /** What was decided last; null: nothing yet. */
  readonly last: Decided | null;
  readonly isBusy: boolean;
  /** Why something was not decided. */
  readonly problem: 'changed' | 'failed' | null;
  readonly decide: (questions: readonly Asked[], to: Decision) => void;
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

  const send = async (questions: readonly Asked[], to: QuestionState, isUndo: boolean): Promise<void> => {
    const request: DecideRequest = { questions, to };
    const { data } = await post<DecideResponse>('/newsroom/questions/decide', request).then(answerIn);
    const done = questions.filter((_, index) => data[index]?.outcome === 'done');
    setProblem(done.length < questions.length ? 'changed' : null);
    if (done.length > 0) {
      setLast({ to, questions: done, isUndo });
      const said = words(isUndo ? 'questions.undone' : DONE_WORDS[to as Decision], { count: done.length });
      notifyStatus(`${said}. ${words('questions.left', { count: left(isUndo ? -done.length : done.length) })}`);
    }
    onDone();
  };
  const run = useStable((questions: readonly Asked[], to: QuestionState, isUndo: boolean): void => {
    if (isBusy || questions.length === 0) return;
    setBusy(true);
    send(questions, to, isUndo)
      .catch((error: unknown) => {
        console.error('[newsroom] It was not decided', error);
        setProblem('failed');
        onDone();
      })
      .finally(() => setBusy(false));
  });

  const decide = useStable((questions: readonly Asked[], to: Decision) => run(questions, to, false));
  const undo = useStable(() => {
    if (!last || last.isUndo) return;
    const before = last.questions[0]?.from;
    // Only what was in one list is decided at once.
    if (before === undefined) return;
    run(
      last.questions.map((question) => ({ ...question, from: last.to })),
      before,
      true,
    );
  });
  return { last, isBusy, problem, decide, undo };
}
