import type { FormEvent, ReactNode } from 'react';
import { Flex } from '@strapi/design-system';

interface DialogFormProps {
  /** For the button that sends it, which stands outside of it. */
  readonly id: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** What a dialog asks for. It may stand within the form of an entry, which must not be saved by it. */
export const DialogForm = ({ id, onSubmit, children }: DialogFormProps) => (
  <form
    id={id}
    noValidate
    onSubmit={(event: FormEvent) => {
      event.preventDefault();
      event.stopPropagation();
      onSubmit();
    }}
  >
    <Flex direction="column" alignItems="stretch" gap={4}>
      {children}
    </Flex>
  </form>
);
