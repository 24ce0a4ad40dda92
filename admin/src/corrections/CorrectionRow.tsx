import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { shorten } from '../../../engine';
import type { ListedCorrection } from '../../../shared/contracts/corrections';
import { useCheckStore } from '../check/useCheck';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { useCorrecting } from './useCorrecting';

interface CorrectionRowProps {
  readonly correction: ListedCorrection;
  readonly locale: string;
}

/** UTF-16 units of a text: the panel is narrow, and the page has it whole. */
const SHOWN = 160;

/** One correction, with what the user may do to it. */
export const CorrectionRow = ({ correction, locale }: CorrectionRowProps) => {
  const words = useWords();
  const day = useDay();
  const store = useCheckStore();
  const { wrong, right, correctedAt, mayChange, mayRemove } = correction;
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {day(correctedAt)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('corrections.wrong', { text: shorten(wrong, SHOWN) })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {words('corrections.right', { text: shorten(right, SHOWN) })}
      </Typography>
      {(mayChange || mayRemove) && (
        <Flex gap={3} paddingTop={1} wrap="wrap" style={{ rowGap: 0 }}>
          {mayChange && (
            <TextButton onClick={() => store.set({ correcting: { correction } })}>
              {words('corrections.edit')}
            </TextButton>
          )}
          {mayRemove && <RemoveButton correction={correction} locale={locale} />}
        </Flex>
      )}
    </Box>
  );
};

const RemoveButton = ({ correction: { documentId }, locale }: CorrectionRowProps) => {
  const words = useWords();
  const { remove } = useCorrecting();
  const [isAsked, setAsked] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const onConfirm = (): void => {
    setAsked(false);
    remove(documentId, locale).catch((error: unknown) => {
      console.error('[newsroom] The correction was not removed', error);
      setFailed(true);
    });
  };
  return (
    <>
      <TextButton onClick={() => setAsked(true)}>{words('corrections.remove')}</TextButton>
      {hasFailed && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {words('corrections.removeFailed')}
        </Typography>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        title={words('corrections.remove.title')}
        confirm={words('corrections.remove.confirm')}
        onCancel={() => setAsked(false)}
        onConfirm={onConfirm}
      >
        {words('corrections.remove.text')}
      </ConfirmDialog>
    </>
  );
};
