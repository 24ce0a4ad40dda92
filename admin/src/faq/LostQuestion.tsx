import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Values } from '../../../shared/path';
import { useWords } from '../components/words';
import { bringIntoView } from '../edit-view/inView';
import { fieldElement } from '../edit-view/places';
import { ROOMY } from '../panel/roomy';
import { useEntryForm, useForm } from '../strapi';

/**
 * What others ask whose answers are alike, where an answer has no question. Nothing is written unasked, and a question that
 * nobody has asked is not made up.
 */
export const LostQuestion = ({ proposals }: { readonly proposals: readonly string[] }) => {
  const words = useWords();
  const { getValues, onChange } = useEntryForm();
  const isLost = useForm('NewsroomFaq', ({ values }) => isEmpty((values as Values).question));
  if (!isLost || proposals.length === 0) return null;
  const use = (question: string): void => {
    onChange('question', question);
    const find = () => fieldElement(getValues(), 'question');
    bringIntoView(find);
    find()?.focus();
  };
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
        {words('faq.lost.proposals')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {proposals.map((question) => (
          <Flex key={question} tag="li" direction="column" alignItems="stretch" gap={1}>
            <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{question}</bdi>
            </Typography>
            <Button
              size="S"
              variant="tertiary"
              fullWidth
              style={ROOMY}
              aria-label={`${words('faq.lost.use')}: ${question}`}
              onClick={() => use(question)}
            >
              {words('faq.lost.use')}
            </Button>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || !value.trim();
