import { type FormEvent, useEffect, useRef } from 'react';
import { Box, Button, Field, Flex, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { SETTINGS_LIMITS } from '../../../../shared/contracts/settings';
import type { OwnPhrase } from '../../../../shared/settings';
import { DayPicker } from '../../components/DayPicker';
import { useWords } from '../../components/words';
import { PhraseTrial } from './PhraseTrial';
import { type Edited, isTouched } from './edited';
import { useLanguageNames } from './languageNames';

const ANY = 'any';
const SHAPES = ['words', 'line'] as const;

interface PhraseFormProps {
  readonly edited: Edited;
  readonly languages: readonly string[];
  readonly onChange: (edited: Edited) => void;
  readonly onKeep: (phrase: OwnPhrase) => void;
  readonly onCancel: () => void;
}

/** One phrase, tried against the newsroom's texts while it is typed. */
export const PhraseForm = ({ edited, languages, onChange, onKeep, onCancel }: PhraseFormProps) => {
  const words = useWords();
  const languageName = useLanguageNames();
  const { before, phrase } = edited;
  const input = useRef<HTMLInputElement>(null);
  // Opened by a button: whoever pressed it wants to type. Whoever comes back to the tab is still at the tab.
  const isOpened = useRef(!isTouched(edited));
  useEffect(() => {
    if (isOpened.current) input.current?.focus();
  }, []);
  const set = (part: Partial<OwnPhrase>): void => onChange({ before, phrase: { ...phrase, ...part } });
  const trimmed = { ...phrase, phrase: phrase.phrase.trim() };
  const isLong = (trimmed.phrase.match(/\p{L}/gu)?.length ?? 0) >= SETTINGS_LIMITS.shortestPhrase;

  return (
    <Box
      tag="form"
      noValidate
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      aria-label={words(before ? 'settings.phrases.editing' : 'settings.phrases.new')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (isLong) onKeep(trimmed);
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="newsroom-phrase" hint={words('settings.phrases.hint')}>
              <Field.Label>{words('settings.phrases.phrase')}</Field.Label>
              <TextInput
                ref={input}
                value={phrase.phrase}
                maxLength={SETTINGS_LIMITS.phrase}
                onChange={({ target }: { target: HTMLInputElement }) => set({ phrase: target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="newsroom-shape">
              <Field.Label>{words('settings.phrases.shape')}</Field.Label>
              <SingleSelect value={phrase.shape} onChange={(shape) => set({ shape: shape as OwnPhrase['shape'] })}>
                {SHAPES.map((shape) => (
                  <SingleSelectOption key={shape} value={shape}>
                    {words(`settings.shape.${shape}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="newsroom-language">
              <Field.Label>{words('settings.phrases.language')}</Field.Label>
              <SingleSelect
                value={phrase.language ?? ANY}
                onChange={(code) => set({ language: code === ANY ? null : String(code) })}
              >
                <SingleSelectOption value={ANY}>{words('settings.phrases.anyLanguage')}</SingleSelectOption>
                {languages.map((code) => (
                  <SingleSelectOption key={code} value={code}>
                    {languageName(code)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="newsroom-since" hint={words('settings.phrases.sinceHint')}>
              <Field.Label>{words('settings.phrases.since')}</Field.Label>
              <DayPicker day={phrase.since} onChange={(since) => set({ since })} />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        </Grid.Root>
        <PhraseTrial phrase={isLong ? trimmed : null} />
        <Flex gap={2} justifyContent="flex-end" wrap="wrap">
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {words('cancel')}
          </Button>
          <Button type="submit" disabled={!isLong}>
            {words(before ? 'settings.phrases.change' : 'settings.phrases.add')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
