import { type ChangeEvent, type ClipboardEvent, useRef, useState } from 'react';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { type Words, useWords } from '../components/words';
import { useFocusBack } from '../components/useFocusBack';
import { LeftOut } from './LeftOut';
import { type Pasted, cellsIn } from './clipboard';
import { tableInHtml } from './clipboardHtml';
import { MOST_CELLS, countCells } from './usePasting';

interface PasteDialogProps {
  readonly isOpen: boolean;
  readonly isFilled: boolean;
  readonly onClose: () => void;
  readonly onCells: (cells: string[][]) => void;
}

/** Takes a table from elsewhere: a spreadsheet, a web page, Markdown. Says what it found before it replaces anything. */
export const PasteDialog = ({ isOpen, isFilled, onClose, onCells }: PasteDialogProps) => {
  const words = useWords();
  const [text, setText] = useState('');
  const [html, setHtml] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // Opened to paste into it.
  const focus = useFocusBack(field);
  const pasted = text || html ? cellsIn({ html, text }, tableInHtml) : null;
  const isFit = pasted !== null && countCells(pasted) <= MOST_CELLS;

  // What is pasted beside other words is one text with them.
  const onPaste = (event: ClipboardEvent): void => setHtml(text ? '' : event.clipboardData.getData('text/html'));
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>): void => {
    setText(target.value);
    // Who edits what was pasted wants the table as it stands there now.
    if (!target.value || (nativeEvent as InputEvent).inputType !== 'insertFromPaste') setHtml('');
  };
  const close = (): void => {
    setText('');
    setHtml('');
    onClose();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={(open: boolean) => !open && close()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{words('grid.paste.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Field.Root name="newsroom-paste">
              <Field.Label>{words('grid.paste.label')}</Field.Label>
              <Textarea ref={field} value={text} onPaste={onPaste} onChange={onChange} />
            </Field.Root>
            <Typography aria-live="polite" textColor="neutral600">
              {said(pasted, text, words)}
            </Typography>
            {isFit && <LeftOut text={pasted.around} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('cancel')}</Button>
          </Modal.Close>
          <Button
            disabled={!isFit}
            onClick={() => {
              if (!isFit) return;
              onCells(pasted.cells);
              close();
            }}
          >
            {words(isFilled ? 'grid.paste.replace' : 'grid.paste.insert')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

function said(pasted: Pasted | null, text: string, words: Words): string {
  if (!pasted) return text.trim() ? words('grid.paste.none') : words('grid.paste.hint');
  const count = countCells(pasted);
  if (count > MOST_CELLS) return words('grid.paste.tooMuch', { count, most: MOST_CELLS });
  const columns = pasted.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return words('grid.paste.found', { rows: pasted.cells.length, columns });
}
