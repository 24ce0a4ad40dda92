import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { SettingsHistoryResponse } from '../../../shared/contracts/settings';
import { TryAgain } from '../components/TryAgain';
import { useFocusBack } from '../components/useFocusBack';
import { useInstant } from '../components/useInstant';
import { Waiting } from '../components/Waiting';
import { useWords, withoutDots } from '../components/words';
import { useAsked } from '../components/useAsked';

/** Who changed what, and when. */
export const HistoryDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const focus = useFocusBack();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{withoutDots(words('settings.history'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Versions />
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

const Versions = () => {
  const words = useWords();
  const instant = useInstant();
  const { answer, hasFailed, retry } = useAsked<SettingsHistoryResponse>('/newsroom/settings/history');
  if (hasFailed) return <TryAgain onRetry={retry}>{words('settings.history.failed')}</TryAgain>;
  if (!answer) return <Waiting>{words('settings.loading')}</Waiting>;
  if (answer.data.length === 0) return <Typography>{words('settings.untouched')}</Typography>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {answer.data.map(({ id, by, at, changes }) => (
        <Box tag="li" key={id} style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="p" fontWeight="semiBold">
            {words('settings.changedBy', { by, date: instant(at) })}
          </Typography>
          {/* The server keeps them in English. */}
          <Box tag="ul" lang="en" paddingTop={1}>
            {changes.map((change, index) => (
              <Typography tag="li" variant="pi" textColor="neutral600" key={index}>
                {change}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  );
};
