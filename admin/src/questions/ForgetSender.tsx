import { useState } from 'react';
import { Box, TextButton, Typography, useNotifyAT } from '@strapi/design-system';
import type { EditorPrivacyRequest, QueuedQuestion } from '../../../shared/contracts/questions';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { useWords, withoutDots } from '../components/words';
import { useFetchClient } from '../strapi';

interface ForgetSenderProps {
  readonly question: QueuedQuestion;
  readonly onForgotten: () => void;
}

/** For somebody who has asked the newsroom not to be named any more. */
export const ForgetSender = ({ question: { documentId }, onForgotten }: ForgetSenderProps) => {
  const words = useWords();
  const { post } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const [isAsked, setAsked] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const onConfirm = (): void => {
    setAsked(false);
    const request: EditorPrivacyRequest = { action: 'anonymise' };
    post(`/newsroom/questions/${documentId}/privacy`, request).then(
      () => {
        setFailed(false);
        notifyStatus(words('questions.forget.done'));
        onForgotten();
      },
      (error: unknown) => {
        console.error('[newsroom] Who has asked was not taken off', error);
        setFailed(true);
      },
    );
  };
  return (
    <Box>
      <TextButton onClick={() => setAsked(true)}>{words('questions.forget')}</TextButton>
      {hasFailed && (
        <Typography tag="p" variant="pi" textColor="danger600" role="alert">
          {words('questions.forget.failed')}
        </Typography>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        title={withoutDots(words('questions.forget'))}
        confirm={words('questions.forget.confirm')}
        onCancel={() => setAsked(false)}
        onConfirm={onConfirm}
      >
        {words('questions.forget.text')}
      </ConfirmDialog>
    </Box>
  );
};
