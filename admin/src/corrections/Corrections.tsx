import { useEffect, useRef, useState } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { CorrectionsResponse } from '../../../shared/contracts/corrections';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { useAsked } from '../components/useAsked';
import { useKeptFocus } from '../components/useKeptFocus';
import { useWords } from '../components/words';
import { ROOMY } from '../panel/roomy';
import { CorrectButton } from './CorrectButton';
import { CorrectionDialog } from './CorrectionDialog';
import { CorrectionRow } from './CorrectionRow';
import { CorrectionsFailed, CorrectionsLoading } from './CorrectionsFailed';

export interface CorrectionsProps {
  readonly documentId: string;
  readonly locale: string;
  /** Another one when the entry was saved or published. */
  readonly version: string;
}

/** So many of the newest stand open. */
const SHOWN = 3;

/** What an article had wrong, the newest first. */
export const Corrections = ({ documentId, locale, version }: CorrectionsProps) => {
  const words = useWords();
  const store = useCheckStore();
  const { correcting, corrected, mayCorrect: known } = useCheckState();
  const box = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const article = { documentId, locale };
  const { answer, hasFailed, retry } = useAsked<CorrectionsResponse>(
    '/newsroom/corrections',
    article,
    `${version} ${corrected}`,
  );
  const mayCorrect = answer?.meta.mayAdd ?? false;
  useEffect(() => {
    // Another entry in the same form knows nothing of it.
    if (known !== mayCorrect) store.set({ mayCorrect });
  }, [store, known, mayCorrect]);
  useKeptFocus(box);
  const { data = [] } = answer ?? {};
  const shown = isWhole ? data : data.slice(0, SHOWN);
  return (
    <Flex ref={box} direction="column" alignItems="stretch" gap={3} width="100%">
      {!answer && !hasFailed && <CorrectionsLoading />}
      {answer && data.length === 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('corrections.none')}
        </Typography>
      )}
      {shown.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {shown.map((correction) => (
            <CorrectionRow key={correction.documentId} correction={correction} locale={locale} />
          ))}
        </Flex>
      )}
      {data.length > shown.length && (
        <TextButton onClick={() => setWhole(true)}>{words('corrections.all', { count: data.length })}</TextButton>
      )}
      {hasFailed && <CorrectionsFailed onRetry={retry} />}
      <CorrectButton label={words('corrections.add')} style={ROOMY} />
      {correcting && <CorrectionDialog correcting={correcting} article={article} />}
    </Flex>
  );
};
