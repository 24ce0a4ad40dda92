import { useId, useState } from 'react';
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import type { SettingsCheckRequest, SettingsCheckResponse } from '../../../../shared/contracts/settings';
import type { Settings } from '../../../../shared/settings';
import { changesBetween } from '../../../../shared/settings-changes';
import { registry } from '../../check/rules';
import { FilePicker } from '../../components/FilePicker';
import { Note } from '../../components/Note';
import { useFocusBack } from '../../components/useFocusBack';
import { type Words, useWords, withoutDots } from '../../components/words';
import { getFetchClient } from '../../strapi';
import { ChangeList } from '../save/ChangeList';
import type { Names } from '../save/sayChange';
import { refusalIn } from '../../components/refusal';
import { lineOf, parseJson } from './file';

interface ImportDialogProps {
  /** As they stand on the page: what is read takes their place. */
  readonly settings: Settings;
  readonly names: Names;
  readonly onTake: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** Settings from a file: judged by the server, shown as changes, and taken to the page; saving them is another step. */
export const ImportDialog = ({ settings, names, onTake, onClose }: ImportDialogProps) => {
  const words = useWords();
  const focus = useFocusBack();
  const heading = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [read, setRead] = useState<Settings | null>(null);

  const change = (typed: string): void => {
    setText(typed);
    setProblem(null);
    setRead(null);
  };
  const judge = async (given: string): Promise<void> => {
    change(given);
    const outcome = await readSettings(given, words);
    if (typeof outcome === 'string') setProblem(outcome);
    else setRead(outcome);
  };
  const changes = read ? changesBetween(settings, read) : [];

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{withoutDots(words('settings.import'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Box>
              <FilePicker
                label={words('settings.import.file')}
                accept=".json,application/json"
                onFile={(file) =>
                  void file.text().then(judge, () => setProblem(words('settings.import.unread', { name: file.name })))
                }
              />
            </Box>
            <Field.Root name="newsroom-settings-json" error={problem ?? undefined}>
              <Field.Label>{words('settings.import.text')}</Field.Label>
              <Textarea
                value={text}
                spellCheck={false}
                onChange={({ target }: { target: HTMLTextAreaElement }) => change(target.value)}
              />
              <Field.Error />
            </Field.Root>
            {read && (
              <Box role="group" aria-labelledby={heading}>
                <Typography id={heading} tag="p" fontWeight="semiBold" paddingBottom={2}>
                  {words('settings.import.changes', { count: changes.length })}
                </Typography>
                <ChangeList changes={changes} names={names} />
                <Unknown settings={read} />
              </Box>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('cancel')}</Button>
          </Modal.Close>
          {read && changes.length > 0 ? (
            <Button
              onClick={() => {
                onTake(read);
                onClose();
              }}
            >
              {words('settings.import.take')}
            </Button>
          ) : (
            <Button disabled={!text.trim()} onClick={() => void judge(text)}>
              {words('settings.import.read')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

/** Rules that this site lacks are kept, and do nothing. */
const Unknown = ({ settings }: { readonly settings: Settings }) => {
  const words = useWords();
  const known = new Set<string>(registry.all().map(({ id }) => id));
  const unknown = Object.keys(settings.rules).filter((id) => !known.has(id));
  if (unknown.length === 0) return null;
  return (
    <Box paddingTop={3}>
      <Note tone="info">
        <Typography tag="p">{words('settings.import.unknown', { count: unknown.length })}</Typography>
        <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {unknown.join(', ')}
        </Typography>
      </Note>
    </Box>
  );
};

/** @returns what is wrong, in words that name the line, or the settings. */
async function readSettings(text: string, words: Words): Promise<Settings | string> {
  const parsed = parseJson(text);
  if ('line' in parsed)
    return parsed.line === null
      ? words('settings.import.noJson')
      : words('settings.import.noJsonFrom', { line: parsed.line });
  try {
    const body = { data: parsed.value as Settings } satisfies SettingsCheckRequest;
    return (await getFetchClient().post<SettingsCheckResponse>('/newsroom/settings/check', body)).data.data;
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) {
      console.error('[newsroom] The settings could not be judged', error);
      return words('settings.import.failed');
    }
    const [first] = refusal.details.errors ?? [];
    const line = lineOf(text, first?.path.slice(1).map(String) ?? []);
    return words('settings.import.wrong', { line, message: first?.message ?? refusal.message });
  }
}
