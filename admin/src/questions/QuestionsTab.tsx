import { useRef, useState } from 'react';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { QUESTION_STATES } from '../../../shared/contracts/content';
import {
  type AnswerKey,
  DECISIONS,
  type Decision,
  type QuestionState,
  type QuestionsResponse,
  type QueuedQuestion,
} from '../../../shared/contracts/questions';
import { Note } from '../components/Note';
import { useAsked } from '../components/useAsked';
import { useWords } from '../components/words';
import { Answered } from '../desk/Answered';
import { Nothing } from '../desk/Nothing';
import { Pages } from '../desk/Pages';
import type { Desk } from '../desk/useDesk';
import { QuestionDetail } from './QuestionDetail';
import { QuestionList } from './QuestionList';
import { StateChoice } from './StateChoice';
import { Key } from './Verdict';
import { KEYS, type Deed } from './keys';
import { type Decisions, askedOf, useDecisions } from './useDecisions';
import { DONE_WORDS } from './words';

const Columns = styled(Box)`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  gap: 1.6rem;
  align-items: start;

  @media (max-width: 768px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** Questions of readers: the list, the one that is looked at, and what becomes of it. */
export const QuestionsTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const { address, version, refresh } = desk;
  const state = QUESTION_STATES.find((one) => one === address.filters.state) ?? 'received';
  const isMine = address.filters.mine === 'true';
  const params = { state, page: address.page, ...(isMine && { mine: true }) };
  const asked = useAsked<QuestionsResponse>('/newsroom/questions', params, version);
  const total = asked.answer?.meta.pagination.total ?? 0;
  const decisions = useDecisions((count) => Math.max(0, total - count), refresh);
  return (
    <>
      <Flex gap={4} wrap="wrap" paddingBottom={4} minHeight="3.2rem">
        <StateChoice
          state={state}
          counts={asked.answer?.meta.counts}
          onChange={(one) => address.go({ filters: { ...address.filters, state: one } })}
        />
        <Checkbox
          checked={isMine}
          onCheckedChange={(checked: boolean | 'indeterminate') => {
            const { mine: _, ...others } = address.filters;
            address.go({ filters: checked === true ? { ...others, mine: 'true' } : others });
          }}
        >
          {words('questions.mine')}
        </Checkbox>
        <Told decisions={decisions} />
      </Flex>
      <Answered asked={asked}>
        {({ data, meta: { pagination } }) =>
          // A page may have emptied while others have not.
          pagination.total > 0 ? (
            <>
              <Queue key={`${state} ${isMine} ${address.page}`} questions={data} desk={desk} decisions={decisions} />
              <Pages pagination={pagination} address={address} />
            </>
          ) : (
            <None state={state} />
          )
        }
      </Answered>
    </>
  );
};

const None = ({ state }: { readonly state: QuestionState }) => {
  const words = useWords();
  return <Nothing title={words(state === 'received' ? 'home.questions.none' : 'questions.none')} />;
};

/** What was decided last, until the next; it can be taken back. */
const Told = ({ decisions: { last, problem, undo, isBusy } }: { readonly decisions: Decisions }) => {
  const words = useWords();
  if (problem)
    return <Note tone="danger">{words(problem === 'changed' ? 'questions.changed' : 'questions.failed')}</Note>;
  if (!last || last.isUndo) return null;
  return (
    <Flex gap={2}>
      <Typography textColor="neutral800">{words(DONE_WORDS[last.to], { count: last.questions.length })}</Typography>
      <Button size="S" variant="tertiary" disabled={isBusy} aria-keyshortcuts={KEYS.undo ?? undefined} onClick={undo}>
        {words('undo')}
        <Key>{KEYS.undo}</Key>
      </Button>
    </Flex>
  );
};

interface QueueProps {
  readonly questions: readonly QueuedQuestion[];
  readonly desk: Desk;
  readonly decisions: Decisions;
}

const Queue = ({ questions, desk: { types, refresh }, decisions }: QueueProps) => {
  const words = useWords();
  const navigate = useNavigate();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [together, setTogether] = useState<string | null>(null);
  // The next takes the place of one that has gone.
  const selected = Math.min(at, questions.length - 1);
  const question = questions[selected];
  if (!question) return null;
  const entryAddress = types.addressOf(question);
  const isTogether = together === question.documentId;

  const alike = isTogether ? question.alike.map((one) => ({ ...one, from: question.state })) : [];
  const onDecide = (to: Decision): void => {
    if (!question.mayUpdate || question.state === to) return;
    decisions.decide([askedOf(question), ...alike], to);
    list.current?.focus();
  };
  const onUse = ({ type, documentId }: AnswerKey): void => {
    decisions.decide([askedOf(question), ...alike], 'answered', { type, documentId });
    list.current?.focus();
  };
  const onDeed = (deed: Deed): void => {
    const decision = DECISIONS.find((one) => one === deed);
    if (decision) onDecide(decision);
    else if (deed === 'answer') navigate(entryAddress);
    else if (deed === 'undo') decisions.undo();
  };
  return (
    <>
      <Columns>
        <QuestionList questions={questions} selected={selected} listRef={list} onSelect={setAt} onDeed={onDeed} />
        <QuestionDetail
          key={`${question.documentId} ${question.language}`}
          question={question}
          types={types}
          isBusy={decisions.isBusy}
          entryAddress={entryAddress}
          isTogether={isTogether}
          onTogether={(on) => setTogether(on ? question.documentId : null)}
          onDecide={onDecide}
          onUse={onUse}
          onChanged={refresh}
        />
      </Columns>
      <Box paddingTop={3} paddingBottom={3}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('questions.keys')}
        </Typography>
      </Box>
    </>
  );
};
