import { useState } from 'react';
import { Box, Button, Field, Flex, Modal, TextButton, Textarea, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useWords } from '../components/words';
import { useFocusBack } from '../components/useFocusBack';
import { useRepairs } from '../repair/useRepairs';
import type { AppliedRepair } from '../repair/undo';
import { toHeading } from './toPanel';

/** Stands where a repair was made: it can be taken back until the next one, or until the entry is saved. */
export const UndoRow = ({ applied }: { readonly applied: AppliedRepair }) => {
  const words = useWords();
  const { undo } = useRepairs();
  const [oldText, setOldText] = useState<string | null>(null);
  const focus = useFocusBack();
  const onUndo = (): void => {
    const old = undo();
    setOldText(old);
    // This row goes, and the focus would go with it.
    if (old === null) toHeading();
  };
  return (
    <Box paddingBottom={2}>
      <Flex gap={2} role="status">
        <CheckCircle fill="success600" width="1.6rem" height="1.6rem" aria-hidden />
        <Typography variant="pi">{applied.label}</Typography>
        <TextButton onClick={onUndo}>{words('undo')}</TextButton>
      </Flex>
      <Modal.Root open={oldText !== null} onOpenChange={(open: boolean) => !open && setOldText(null)}>
        <Modal.Content {...focus}>
          <Modal.Header closeLabel={words('close')}>
            <Modal.Title>{words('undo.changed')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Field.Root name="newsroom-old-text" hint={words('undo.hint')}>
              <Field.Label>{words('undo.oldText')}</Field.Label>
              <Textarea readOnly value={oldText ?? ''} onFocus={({ target }) => target.select()} />
              <Field.Hint />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{words('close')}</Button>
            </Modal.Close>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </Box>
  );
};
