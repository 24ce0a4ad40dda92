import { useState } from 'react';
import { Box, Button, Flex, Typography, useNotifyAT } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DeskEntry } from '../../../shared/contracts/desk';
import type { QuestionUses, QuestionUsesResponse } from '../../../shared/contracts/questions';
import { answerIn } from '../components/answerIn';
import { useAsked } from '../components/useAsked';
import { type WordId, useWords } from '../components/words';
import type { Types } from '../desk/useTypes';
import { useFetchClient } from '../strapi';

interface AnswerUsesProps {
  readonly documentId: string;
  readonly locale: string;
  readonly types: Types;
  /** Another one when the entry was saved. */
  readonly version?: string;
}

/** Where an answer stands besides, and where it can go by one press. */
export const AnswerUses = ({ documentId, locale, types, version = '' }: AnswerUsesProps) => {
  const words = useWords();
  const { post } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [done, setDone] = useState<QuestionUses | null>(null);
  const path = `/newsroom/questions/${documentId}`;
  const params = { locale };
  const asked = useAsked<QuestionUsesResponse>(`${path}/uses`, params, version);
  const uses = done ?? asked.answer?.data;
  if (!uses) return null;

  const onDo = (action: 'place' | 'promote', said: WordId): void => {
    setBusy(true);
    post<QuestionUsesResponse>(`${path}/${action}`, undefined, { params })
      .then(answerIn)
      .then(
        ({ data }) => {
          setDone(data);
          setFailed(false);
          notifyStatus(words(said));
        },
        (error: unknown) => {
          console.error(`[newsroom] The answer did not go there: ${action}`, error);
          setFailed(true);
        },
      )
      .finally(() => setBusy(false));
  };
  const to = (entry: DeskEntry) => (
    <Typography tag={Link} to={types.addressOf(entry)} variant="pi" textColor="primary600">
      <bdi>{types.titleOf(entry)}</bdi>
    </Typography>
  );
  const { article, isPlaced, mayPlace, faq, mayPromote } = uses;
  if (!(article && isPlaced) && !mayPlace && !faq && !mayPromote) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} style={{ overflowWrap: 'anywhere' }}>
      {article && isPlaced && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('questions.placed')} {to(article)}
        </Typography>
      )}
      {done?.isPlaced && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('questions.place.hint')}
        </Typography>
      )}
      {faq && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('questions.inFaq')} {to(faq)}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {mayPlace && (
          <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => onDo('place', 'questions.place.done')}>
            {words('questions.place')}
          </Button>
        )}
        {mayPromote && (
          <Button
            size="S"
            variant="tertiary"
            disabled={isBusy}
            onClick={() => onDo('promote', 'questions.promote.done')}
          >
            {words('questions.promote')}
          </Button>
        )}
      </Flex>
      {hasFailed && (
        <Box>
          <Typography tag="p" variant="pi" textColor="danger600" role="alert">
            {words('questions.uses.failed')}
          </Typography>
        </Box>
      )}
    </Flex>
  );
};
