import { useRef } from 'react';
import { Button, VisuallyHidden } from '@strapi/design-system';

interface FilePickerProps {
  readonly label: string;
  /** Kinds and endings, as an input takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file; the same one can be chosen twice. */
export const FilePicker = ({ label, accept, onFile }: FilePickerProps) => {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="tertiary" onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <VisuallyHidden>
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-label={label}
          accept={accept}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) onFile(file);
          }}
        />
      </VisuallyHidden>
    </>
  );
};
