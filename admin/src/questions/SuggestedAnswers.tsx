import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QueuedQuestion, SuggestedAnswer, SuggestedAnswersResponse } from '../../../shared/contracts/questions';
import { useAsked } from '../components/useAsked';
import { useWords } from '../components/words';
import { Answered } from '../desk/Answered';
import type { Types } from '../desk/useTypes';

interface SuggestedAnswersProps {
  readonly question: QueuedQuestion;
  readonly types: Types;
  /** Takes it over; null: there is an answer, or the user may not write one. */
  readonly onUse: ((answer: SuggestedAnswer) => void) | null;
}

/** What the newsroom has answered to nearly the same. */
export const SuggestedAnswers = ({ question: { documentId, language }, types, onUse }: SuggestedAnswersProps) => {
  const words = useWords();
  const asked = useAsked<SuggestedAnswersResponse>(
    `/newsroom/questions/${documentId}/answers`,
    language ? { locale: language } : {},
  );
  if (asked.answer?.data.length === 0) return null;
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {words('questions.suggested')}
      </Typography>
      <Answered asked={asked}>
        {({ data }) => (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
            {data.map((answer) => (
              <Box key={`${answer.type} ${answer.documentId}`} tag="li" style={{ overflowWrap: 'anywhere' }}>
                <Typography tag={Link} to={types.addressOf(answer)} textColor="primary600">
                  <bdi>{types.titleOf(answer)}</bdi>
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {types.nameOf(answer.type)}
                  {answer.isPublished && ` · ${words('desk.published')}`}
                </Typography>
                <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
                  <bdi>{answer.answer}</bdi>
                </Typography>
                {onUse && (
                  <Box paddingTop={2}>
                    <Button size="S" variant="tertiary" onClick={() => onUse(answer)}>
                      {words('questions.use')}
                    </Button>
                  </Box>
                )}
              </Box>
            ))}
          </Flex>
        )}
      </Answered>
    </Box>
  );
};
