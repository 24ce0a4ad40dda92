import { type RefObject, useRef } from 'react';
import { Box, Button, Flex, Portal, Typography } from '@strapi/design-system';
import type { CheckedForm } from '../check/checkForm';
import { useCheckState } from '../check/useCheck';
import { wordingOf } from '../check/wording';
import { SeverityMark } from '../components/SeverityMark';
import { useWords } from '../components/words';
import { stepFrom } from '../edit-view/steps';
import { useStep } from '../edit-view/useSteps';
import { useIsDesktop } from '../strapi';
import { sayState } from './nothingFound';
import { useFindingActions } from './useFindingActions';
import { useInTheWay } from './useInTheWay';
import { useOutOfView } from './useOutOfView';

interface StripProps {
  /** The panel that may be out of view. */
  readonly box: RefObject<HTMLElement>;
  readonly checked: CheckedForm;
  readonly isReadOnly: boolean;
  readonly isInPart: boolean;
}

/**
 * The state and the next finding, in the panel's own column at the foot of the window, while the panel is out of view. On
 * a narrow screen the line under Save is always in sight and does that.
 */
export const Strip = ({ box, checked, isReadOnly, isInPart }: StripProps) => {
  const words = useWords();
  const column = useOutOfView(box, useIsDesktop());
  const own = useRef<HTMLDivElement>(null);
  const isInTheWay = useInTheWay(own, column !== null);
  const state = useCheckState();
  const step = useStep(useFindingActions());
  if (!column) return null;
  const next = isReadOnly ? null : stepFrom(checked, state, 1);
  return (
    <Portal>
      <Box
        ref={own}
        role="group"
        aria-label={words('panel.title')}
        data-newsroom-strip
        padding={3}
        background="neutral0"
        hasRadius
        shadow="popupShadow"
        borderColor="neutral200"
        style={{
          position: 'fixed',
          bottom: '1.6rem',
          zIndex: 2,
          ...column,
          ...(isInTheWay && { visibility: 'hidden' }),
        }}
      >
        <Typography tag="p" variant="pi" fontWeight="semiBold">
          {sayState(checked, isInPart, words)}
        </Typography>
        {next && (
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            <Flex gap={2} alignItems="flex-start">
              <SeverityMark severity={next.finding.severity} />
              <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
                {wordingOf(next.finding).message}
              </Typography>
            </Flex>
            <Button size="S" variant="tertiary" fullWidth aria-keyshortcuts="F8" onClick={() => step(1)}>
              {words('message.next')} · F8
            </Button>
          </Flex>
        )}
      </Box>
    </Portal>
  );
};
