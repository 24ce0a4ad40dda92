import { useState } from 'react';
import { CellText } from './styles';

interface CellInputProps {
  /** The text at the beginning. */
  readonly text: string;
  readonly label: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** The field a cell is typed in. Keeps its text to itself, so that a key draws nothing but this. */
export const CellInput = ({ text: start, label, onType, onLeave }: CellInputProps) => {
  const [text, setText] = useState(start);
  return (
    <CellText
      // The editor asked for this very cell, by Enter, a double click or by typing.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      dir="auto"
      rows={1}
      aria-label={label}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onType(target.value);
      }}
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      // Another window is no other cell: the field has the focus when the editor comes back.
      onBlur={({ target }) => document.activeElement !== target && onLeave()}
    />
  );
};
