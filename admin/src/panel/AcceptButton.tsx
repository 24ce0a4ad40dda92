import { type CSSProperties, useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import type { FormFinding } from '../check/checkForm';
import { useWords } from '../components/words';
import { useDeciding, useMayDismiss } from '../on-purpose/useDismissals';
import { toHeading } from './toPanel';

interface AcceptButtonProps {
  readonly named: FormFinding;
  readonly label: string;
  readonly style: CSSProperties;
}

/** What was changed elsewhere was looked at here: one press, kept with who pressed, and taken back as any decision. */
export const AcceptButton = ({ named, label, style }: AcceptButtonProps) => {
  const words = useWords();
  const mayDismiss = useMayDismiss();
  const { dismiss } = useDeciding();
  const [state, setState] = useState<'idle' | 'going' | 'failed'>('idle');
  if (!mayDismiss(named)) return null;
  const onClick = (): void => {
    setState('going');
    dismiss(named, { kind: 'accepted', reason: '', until: null }).then(toHeading, (error: unknown) => {
      console.error('[newsroom] It could not be accepted', error);
      setState('failed');
    });
  };
  return (
    <>
      <Button size="S" variant="secondary" fullWidth style={style} loading={state === 'going'} onClick={onClick}>
        {label}
      </Button>
      {state === 'failed' && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {words('onPurpose.failed')}
        </Typography>
      )}
    </>
  );
};
