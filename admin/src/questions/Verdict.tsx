import { Button, Flex, LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { DECISIONS, type Decision, type QueuedQuestion } from '../../../shared/contracts/questions';
import { useWords } from '../components/words';
import { KEYS } from './keys';
import { DECISION_WORDS } from './words';

/** Of a key that does the same while the list has the focus; screen readers are told by `aria-keyshortcuts`. */
export const Key = styled.kbd.attrs({ 'aria-hidden': true })`
  margin-inline-start: 0.6rem;
  padding: 0 0.5rem;
  border: 1px solid currentColor;
  border-radius: 3px;
  font: inherit;
  font-size: 1.1rem;
  opacity: 0.8;
`;

export interface VerdictProps {
  readonly question: QueuedQuestion;
  readonly isBusy: boolean;
  /** Where it is answered. */
  readonly entryAddress: string;
  readonly onDecide: (to: Decision) => void;
}

/** The decisions that can be made about a question. */
export const Verdict = ({ question, isBusy, entryAddress, onDecide }: VerdictProps) => {
  const words = useWords();
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton tag={Link} to={entryAddress} size="S" variant="default" aria-keyshortcuts={KEYS.answer ?? undefined}>
        {words(question.mayAnswer && !question.hasAnswer ? 'questions.answer' : 'questions.open')}
        <Key>{KEYS.answer}</Key>
      </LinkButton>
      {question.mayUpdate &&
        DECISIONS.filter((to) => to !== question.state).map((to) => (
          <Button
            key={to}
            size="S"
            variant="tertiary"
            disabled={isBusy}
            aria-keyshortcuts={KEYS[to] ?? undefined}
            onClick={() => onDecide(to)}
          >
            {words(DECISION_WORDS[to])}
            {KEYS[to] && <Key>{KEYS[to]}</Key>}
          </Button>
        ))}
    </Flex>
  );
};
