import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type ClaimVersion, FACT_BOX_LIMITS } from '../../../shared/contracts/fact-boxes';
import { useDay } from '../components/useDay';
import { useFocusBack } from '../components/useFocusBack';
import { useInstant } from '../components/useInstant';
import { type Words, useWords, withoutDots } from '../components/words';
import { WordDiff } from '../repair/WordDiff';

interface HistoryDialogProps {
  /** The newest first. */
  readonly versions: readonly ClaimVersion[];
  readonly onClose: () => void;
}

/** What a fact box said, from publication to publication: each beside the one before. */
export const HistoryDialog = ({ versions, onClose }: HistoryDialogProps) => {
  const words = useWords();
  const focus = useFocusBack();
  const isWhole = versions.length < FACT_BOX_LIMITS.versions;
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{withoutDots(words('factBox.history'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {versions.length === 0 && <Typography>{words('factBox.history.none')}</Typography>}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={6}>
            {versions.map((version, index) => (
              <Version
                key={version.id}
                version={version}
                before={versions[index + 1]}
                isFirst={isWhole && index === versions.length - 1}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface VersionProps {
  readonly version: ClaimVersion;
  /** Undefined: there is none, or it is too old to be told. */
  readonly before: ClaimVersion | undefined;
  readonly isFirst: boolean;
}

const Version = ({ version, before, isFirst }: VersionProps) => {
  const words = useWords();
  const instant = useInstant();
  const day = useDay();
  const { shownAt, by } = version;
  const date = instant(shownAt);
  const text = textOf(version, words, day);
  const textBefore = before && textOf(before, words, day);
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="semiBold" paddingBottom={1}>
        {by ? words('factBox.history.by', { date, by }) : date}
      </Typography>
      {isFirst && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('factBox.history.first')}
        </Typography>
      )}
      {text === textBefore ? (
        <Typography variant="pi" textColor="neutral600">
          {words('factBox.history.sameWords')}
        </Typography>
      ) : (
        <Typography tag="div">
          <WordDiff before={textBefore ?? text} after={text} />
        </Typography>
      )}
    </Box>
  );
};

/** All that a claim says, one below the other. */
const textOf = ({ title, body, asOf, sources }: ClaimVersion, words: Words, day: (iso: string) => string): string =>
  [
    title,
    body,
    asOf && words('factBox.history.asOf', { date: day(asOf) }),
    sources.length > 0 && words('factBox.history.sources', { sources: sources.map(sourceIn).join('; ') }),
  ]
    .filter(Boolean)
    .join('\n');

const sourceIn = ({ name, publisher, url }: ClaimVersion['sources'][number]): string =>
  [name, publisher, url].filter(Boolean).join(', ');
