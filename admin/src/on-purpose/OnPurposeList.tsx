import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import type { Finding } from '../../../engine';
import type { Dismissal, Dismissed } from '../../../shared/dismissals';
import type { CheckedForm } from '../check/checkForm';
import { useCheckState } from '../check/useCheck';
import { Quoted } from '../components/Quoted';
import { wordingOf } from '../check/wording';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { excerptBeside } from '../check/excerpt';
import { toHeading } from '../panel/toPanel';
import { useDeciding } from './useDismissals';

interface OnPurposeListProps {
  readonly dismissed: CheckedForm['dismissed'];
  readonly isReadOnly: boolean;
}

/** What is on purpose in this text: folded, each with who decided and why. */
export const OnPurposeList = ({ dismissed, isReadOnly }: OnPurposeListProps) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { lastDecided } = useCheckState();
  // Two places with the same words share one decision.
  const decisions = [...new Map(dismissed.map((one) => [one.dismissal.id, one])).values()];
  const undoable = decisions.find(({ dismissal }) => dismissal === lastDecided)?.dismissal;
  if (decisions.length === 0) return null;
  return (
    <Box>
      {undoable && !isReadOnly && (
        <Flex gap={2} paddingBottom={2} role="status">
          <CheckCircle fill="success600" width="1.6rem" height="1.6rem" aria-hidden />
          <Typography variant="pi">
            {words(undoable.kind === 'accepted' ? 'onPurpose.kind.accepted' : 'onPurpose.title')}
          </Typography>
          <RevokeButton dismissal={undoable} label={words('undo')} />
        </Flex>
      )}
      <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words('onPurpose.count', { count: decisions.length })}
      </TextButton>
      {isOpen && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
          {decisions.map((one) => (
            <Decided key={one.dismissal.id} {...one} isReadOnly={isReadOnly} />
          ))}
        </Flex>
      )}
    </Box>
  );
};

interface DecidedProps extends Dismissed<Finding> {
  readonly isReadOnly: boolean;
}

const Decided = ({ finding, dismissal, isReadOnly }: DecidedProps) => {
  const words = useWords();
  const { decided } = useCheckState();
  const { kind, reason, by, at, until, severity } = dismissal;
  // In the words of who reads it, and with the numbers of today.
  const { message } = wordingOf(finding);
  const excerpt = excerptBeside(message, finding);
  const dayOf = useDay();
  const mayRevoke = decided?.mayDismiss.includes(severity) ?? false;
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {message}
      </Typography>
      {excerpt && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          <Quoted text={excerpt} />
        </Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words(`onPurpose.kind.${kind}`)}
        {reason && <>: {reason}</>}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('onPurpose.decided', { by, date: dayOf(at) })}
        {until && <>, {words('onPurpose.endsOn', { date: dayOf(until) })}</>}
      </Typography>
      {mayRevoke && !isReadOnly && <RevokeButton dismissal={dismissal} label={words('onPurpose.revoke')} />}
    </Box>
  );
};

const RevokeButton = ({ dismissal, label }: { readonly dismissal: Dismissal; readonly label: string }) => {
  const words = useWords();
  const { revoke } = useDeciding();
  const [hasFailed, setFailed] = useState(false);
  const onClick = (): void => {
    revoke(dismissal).then(toHeading, (error: unknown) => {
      console.error('[newsroom] It could not be taken back', error);
      setFailed(true);
    });
  };
  return (
    <>
      <TextButton onClick={onClick}>{label}</TextButton>
      {hasFailed && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {words('onPurpose.revokeFailed')}
        </Typography>
      )}
    </>
  );
};
