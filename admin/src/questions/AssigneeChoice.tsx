import { useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import type {
  AssignRequest,
  AssignResponse,
  EditorsResponse,
  QueuedQuestion,
} from '../../../shared/contracts/questions';
import { answerIn } from '../components/answerIn';
import { Choice } from '../components/Choice';
import { useAsked } from '../components/useAsked';
import { useWords } from '../components/words';
import { useFetchClient } from '../strapi';

interface AssigneeChoiceProps {
  readonly question: QueuedQuestion;
  readonly onAssigned: () => void;
}

/** Who answers a question. */
export const AssigneeChoice = ({ question, onAssigned }: AssigneeChoiceProps) => {
  const words = useWords();
  const { post } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { answer } = useAsked<EditorsResponse>('/newsroom/questions/editors');
  const { documentId, language, assignee } = question;
  const editors = answer?.data ?? [];
  // Somebody who may answer no more is still named.
  const listed = assignee && !editors.some(({ id }) => id === assignee.id) ? [assignee, ...editors] : editors;
  const onChange = (chosen: string | undefined): void => {
    const request: AssignRequest = {
      questions: [{ documentId, language }],
      to: chosen === undefined ? null : Number(chosen),
    };
    setBusy(true);
    post<AssignResponse>('/newsroom/questions/assign', request)
      .then(answerIn)
      .then(({ data }) => setFailed(data[0]?.outcome !== 'done'))
      .catch((error: unknown) => {
        console.error('[newsroom] It was not assigned', error);
        setFailed(true);
      })
      .finally(() => {
        setBusy(false);
        onAssigned();
      });
  };
  return (
    <Box maxWidth="32rem">
      <Choice
        label={words('questions.assignee')}
        value={assignee ? String(assignee.id) : undefined}
        standard={words('questions.assignee.none')}
        options={listed.map(({ id, name }): [string, string] => [
          String(id),
          words(id === answer?.meta.me ? 'questions.assignee.me' : 'questions.assignee.name', { name }),
        ])}
        disabled={isBusy}
        onChange={onChange}
      />
      {hasFailed && (
        <Typography tag="p" variant="pi" textColor="danger600" role="alert">
          {words('questions.assignee.failed')}
        </Typography>
      )}
    </Box>
  );
};
