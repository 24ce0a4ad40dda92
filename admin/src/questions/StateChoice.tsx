import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { QUESTION_STATES } from '../../../shared/contracts/content';
import type { QuestionState, QuestionsResponse } from '../../../shared/contracts/questions';
import { useWords } from '../components/words';
import { STATE_WORDS } from './words';

interface StateChoiceProps {
  readonly state: QuestionState;
  readonly counts: QuestionsResponse['meta']['counts'] | undefined;
  readonly onChange: (state: QuestionState) => void;
}

/** Which questions are listed. */
export const StateChoice = ({ state, counts, onChange }: StateChoiceProps) => {
  const words = useWords();
  return (
    <Box maxWidth="24rem" flex="1 1 12rem">
      <SingleSelect
        size="S"
        aria-label={words('desk.filter.state')}
        value={state}
        onChange={(value: string | number) => onChange(value as QuestionState)}
      >
        {QUESTION_STATES.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {counts
              ? words('desk.facet', { value: words(STATE_WORDS[one]), count: counts[one] })
              : words(STATE_WORDS[one])}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
