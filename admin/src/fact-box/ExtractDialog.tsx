import { Modal } from '@strapi/design-system';
import { extractionOf } from '../../../shared/extract';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { ExtractForm } from './ExtractForm';

/** Makes a fact box of words of the text. */
export const ExtractDialog = () => {
  const { extracting, checked } = useCheckState();
  const store = useCheckStore();
  const close = (): void => store.set({ extracting: null });
  const extraction =
    extracting && checked
      ? extractionOf({ ...checked, schemas: checked.context.schemas }, extracting.named.finding.block)
      : null;
  return (
    <Modal.Root open={extraction !== null} onOpenChange={(open: boolean) => !open && close()}>
      {extracting && extraction && (
        <ExtractForm
          key={extracting.named.key}
          {...extracting}
          extraction={extraction}
          locale={checked?.context.language ?? ''}
          onClose={close}
        />
      )}
    </Modal.Root>
  );
};
