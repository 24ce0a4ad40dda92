import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Hints } from '../../../engine';
import { IMPORT_LIMITS } from '../../../shared/contracts/import';
import { readHtml } from '../../../shared/html';
import { FilePicker } from '../components/FilePicker';
import { Note } from '../components/Note';
import { type Words, useWords } from '../components/words';
import { hasStructure, isBinary, isHtmlFile, problemOf } from './source';
import type { ImportForm } from './form';

const Tall = styled(Box)`
  textarea {
    min-height: 36rem;
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 1.3rem;
  }
`;

/** A file beyond this is not even read: no page is that long, and the browser would stall. */
const MAX_FILE_BYTES = 8_000_000;

interface PasteBoxProps {
  readonly form: ImportForm;
  readonly onText: (text: string, isRead: boolean, hints?: Hints) => void;
  readonly onChange: (part: Partial<ImportForm>) => void;
}

/** The first step: one field, with the cursor in it. A paste is read at once. */
export const PasteBox = ({ form, onText, onChange }: PasteBoxProps) => {
  const words = useWords();
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const [wasAsked, setAsked] = useState(form.isRead);

  const read = (text: string, hints?: Hints): void => {
    setAsked(true);
    onText(text, true, hints);
  };
  const readPage = (html: string): void => {
    const { text, hints } = readHtml(html);
    read(text, hints);
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    setOver(false);
    if (!file) return;
    const text = file.size > MAX_FILE_BYTES ? null : await file.text();
    if (text === null) return setFileProblem(words('import.file.large', { name: file.name }));
    if (isBinary(text)) return setFileProblem(words('import.file.binary', { name: file.name }));
    if (!text.trim()) return setFileProblem(words('import.file.empty', { name: file.name }));
    setFileProblem(null);
    if (isHtmlFile(file.name)) readPage(text);
    else read(text);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    // Into words that stand already, only words can be pasted.
    const isWhole = value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === '';
    if (!isWhole || !hasStructure(html)) return;
    event.preventDefault();
    setFileProblem(null);
    readPage(html);
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    readFile(file).catch(() => setFileProblem(words('import.file.failed', { name: file.name })));
  };
  const problem = wasAsked ? problemOf(form.text) : null;

  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      borderColor={isOver ? 'primary600' : 'neutral0'}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Tall>
          <Field.Root name="newsroom-page" hint={words('import.paste.hint')}>
            <Field.Label>{words('import.paste.label')}</Field.Label>
            <Textarea
              // The page has one purpose and one field.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={form.text}
              spellCheck={false}
              onPaste={onPaste}
              onChange={({ target, nativeEvent }) => {
                setFileProblem(null);
                if (isPaste(nativeEvent)) read(target.value);
                else onText(target.value, false);
              }}
            />
            <Field.Hint />
          </Field.Root>
        </Tall>
        {fileProblem && <Note tone="danger">{fileProblem}</Note>}
        {problem === 'html' ? (
          <Note tone="warning">
            <Flex gap={3} wrap="wrap" justifyContent="space-between">
              <Typography>{words('import.html')}</Typography>
              <Flex gap={2}>
                <Button size="S" variant="secondary" onClick={() => readPage(form.text)}>
                  {words('import.html.read')}
                </Button>
                <Button size="S" variant="tertiary" onClick={() => onChange({ isHtmlText: true, isRead: true })}>
                  {words('import.html.keep')}
                </Button>
              </Flex>
            </Flex>
          </Note>
        ) : (
          problem && <Note tone="danger">{sayProblem(problem, form.text, words)}</Note>
        )}
        <Flex gap={2} wrap="wrap">
          <Button onClick={() => read(form.text)}>{words('import.read')}</Button>
          <FilePicker
            label={words('import.file')}
            accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
            onFile={(file) =>
              void readFile(file).catch(() => setFileProblem(words('import.file.failed', { name: file.name })))
            }
          />
          <Typography variant="pi" textColor="neutral600">
            {words('import.drop')}
          </Typography>
        </Flex>
      </Flex>
    </Box>
  );
};

/** An empty clipboard can be pasted as well, and changes nothing: what counts is what the field says of its change. */
const isPaste = (event: Event): boolean => 'inputType' in event && event.inputType === 'insertFromPaste';

function sayProblem(problem: 'empty' | 'too-long' | 'binary', text: string, words: Words): string {
  switch (problem) {
    case 'empty':
      return words('import.empty');
    case 'binary':
      return words('import.binary');
    case 'too-long':
      return words('import.tooLong', { length: text.length, limit: IMPORT_LIMITS.text });
  }
}
