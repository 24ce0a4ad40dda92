import { useEffect, useRef, useState } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { SETTINGS_LIMITS } from '../../../../shared/contracts/settings';
import type { OwnPhrase } from '../../../../shared/settings';
import { phraseKey } from '../../../../shared/settings-changes';
import { Quoted } from '../../components/Quoted';
import { useDay } from '../../components/useDay';
import { useWords } from '../../components/words';
import { putPhrase, removePhrase } from '../edit';
import type { TabProps } from '../tab';
import { PhraseForm } from './PhraseForm';
import { type Edited, editedOf } from './edited';
import { useLanguageNames } from './languageNames';

interface PhraseTabProps extends TabProps {
  /** Null: the form is closed. */
  readonly edited: Edited | null;
  readonly onEdit: (edited: Edited | null) => void;
}

/** Phrases of the newsroom's own: what they are, where they are looked for, and what they would find. */
export const PhraseTab = ({ settings, types, isReadOnly, onChange, edited, onEdit }: PhraseTabProps) => {
  const words = useWords();
  const { phrases } = settings;
  const used = phrases.flatMap(({ language }) => language ?? []);
  const languages = [...new Set([...(types.answer?.meta.languages ?? []), ...used])];
  const { box, goTo } = useNextFocus();
  const place = edited?.before && phraseKey(edited.before);
  const close = (next: OwnPhrase | null): void => {
    onEdit(null);
    goTo(next && phraseKey(next));
  };

  return (
    <Flex ref={box} direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral600">
        {words('settings.phrases.about')}
      </Typography>
      {!isReadOnly && edited === null && (
        <Box>
          <Button
            variant="secondary"
            disabled={phrases.length >= SETTINGS_LIMITS.phrases}
            data-phrase=""
            onClick={() => onEdit(editedOf(null))}
          >
            {words('settings.phrases.new')}
          </Button>
        </Box>
      )}
      {edited !== null && (
        <PhraseForm
          key={place}
          edited={edited}
          languages={languages}
          onChange={onEdit}
          onKeep={(phrase) => {
            onChange(putPhrase(phrase, edited.before));
            close(phrase);
          }}
          onCancel={() => close(edited.before)}
        />
      )}
      {phrases.length === 0 ? (
        <Typography>{words('settings.phrases.none')}</Typography>
      ) : (
        <Box
          tag="ul"
          aria-label={words('settings.tab.phrases')}
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          paddingLeft={4}
          paddingRight={4}
        >
          {phrases.map((phrase) => (
            <PhraseRow
              key={phraseKey(phrase)}
              phrase={phrase}
              isReadOnly={isReadOnly}
              onEdit={() => onEdit(editedOf(phrase))}
              onRemove={() => {
                onChange(removePhrase(phrase));
                if (place === phraseKey(phrase)) onEdit(null);
                goTo(null);
              }}
            />
          ))}
        </Box>
      )}
    </Flex>
  );
};

/** Where the hands go on when the form or a row is gone: at a phrase, by its key, or at the button for a new one. */
function useNextFocus() {
  const box = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<{ readonly key: string | null } | null>(null);
  useEffect(() => {
    if (!next) return;
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('[data-phrase]') ?? [])];
    const at = (key: string): HTMLElement | undefined => buttons.find(({ dataset }) => dataset['phrase'] === key);
    (at(next.key ?? '') ?? at(''))?.focus();
  }, [next]);
  return { box, goTo: (key: string | null) => setNext({ key }) };
}

interface PhraseRowProps {
  readonly phrase: OwnPhrase;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const PhraseRow = ({ phrase: own, isReadOnly, onEdit, onRemove }: PhraseRowProps) => {
  const { phrase, language, shape, since } = own;
  const words = useWords();
  const dayOf = useDay();
  const languageName = useLanguageNames();
  return (
    <Flex
      tag="li"
      gap={3}
      wrap="wrap"
      justifyContent="space-between"
      paddingTop={3}
      paddingBottom={3}
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      borderColor="neutral150"
    >
      <Flex gap={2} wrap="wrap" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        <Typography fontWeight="semiBold">
          <Quoted text={phrase} />
        </Typography>
        <Badge>{language === null ? words('settings.phrases.anyLanguage') : languageName(language)}</Badge>
        <Typography variant="pi" textColor="neutral600">
          {words(`settings.shape.${shape}`)}
          {since !== null && `, ${words('settings.phrases.fromDay', { date: dayOf(since) })}`}
        </Typography>
      </Flex>
      {!isReadOnly && (
        <Flex gap={2}>
          <Button
            size="S"
            variant="tertiary"
            aria-label={words('settings.phrases.editOne', { phrase })}
            data-phrase={phraseKey(own)}
            onClick={onEdit}
          >
            {words('settings.phrases.edit')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            aria-label={words('settings.phrases.removeOne', { phrase })}
            onClick={onRemove}
          >
            {words('settings.phrases.remove')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
