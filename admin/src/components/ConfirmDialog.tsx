import type { ReactNode } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { useFocusBack } from './useFocusBack';
import { useWords } from './words';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** null: there is nothing to agree to. */
  readonly confirm: string | null;
  readonly children: ReactNode;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** A question with two answers, asked before something that was filled is replaced. */
export const ConfirmDialog = ({ isOpen, title, confirm, children, onCancel, onConfirm }: ConfirmDialogProps) => {
  const words = useWords();
  const focus = useFocusBack();
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open: boolean) => !open && onCancel()}>
      <Dialog.Content {...focus}>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{children}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {words('cancel')}
            </Button>
          </Dialog.Cancel>
          {confirm !== null && (
            // Strapi's action closes the dialog by itself, which is told as a refusal.
            <Button fullWidth onClick={onConfirm}>
              {confirm}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
