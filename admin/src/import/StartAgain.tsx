import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { useWords } from '../components/words';

interface StartAgainProps {
  /** Something was typed or chosen that would be lost. */
  readonly isLost: boolean;
  readonly isDisabled: boolean;
  readonly onAgain: () => void;
}

/** Back to the empty box; asks first where work would go with the page. */
export const StartAgain = ({ isLost, isDisabled, onAgain }: StartAgainProps) => {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="tertiary" onClick={() => (isLost ? setAsking(true) : onAgain())} disabled={isDisabled}>
        {words('import.again')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words('import.again.title')}
        confirm={words('import.again')}
        onCancel={() => setAsking(false)}
        onConfirm={onAgain}
      >
        {words('import.again.text')}
      </ConfirmDialog>
    </>
  );
};
