import { useState } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';
import { SETTINGS_LIMITS } from '../../../../shared/contracts/settings';
import type { OwnPhrase } from '../../../../shared/settings';
import { phraseKey } from '../../../../shared/settings-changes';
import { Quoted } from '../../components/Quoted';
import { useWords } from '../../components/words';
import { putPhrase, removePhrase } from '../edit';
import type { TabProps } from '../tab';
import { PhraseForm } from './PhraseForm';
import { useLanguageNames } from './languageNames';

/** Phrases of the newsroom's own: what they are, where they are looked for, and what they would find. */
export const PhraseTab = ({ settings, types, isReadOnly, onChange }: TabProps) => {
  const words = useWords();
  const { phrases } = settings;
  const [edited, setEdited] = useState<OwnPhrase | 'new' | null>(null);
  const used = phrases.flatMap(({ language }) => language ?? []);
  const languages = [...new Set([...(types.answer?.meta.languages ?? []), ...used])];
  const close = (): void => setEdited(null);
  const keep = (phrase: OwnPhrase): void => {
    onChange(putPhrase(phrase, edited === 'new' ? null : edited));
    close();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral600">
        {words('settings.phrases.about')}
      </Typography>
      {!isReadOnly && edited === null && (
        <Box>
          <Button
            variant="secondary"
            disabled={phrases.length >= SETTINGS_LIMITS.phrases}
            onClick={() => setEdited('new')}
          >
            {words('settings.phrases.new')}
          </Button>
        </Box>
      )}
      {edited !== null && (
        <PhraseForm
          key={edited === 'new' ? 'new' : phraseKey(edited)}
          phrase={edited === 'new' ? null : edited}
          languages={languages}
          onKeep={keep}
          onCancel={close}
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
              onEdit={() => setEdited(phrase)}
              onRemove={() => {
                onChange(removePhrase(phrase));
                if (edited === phrase) close();
              }}
            />
          ))}
        </Box>
      )}
    </Flex>
  );
};

interface PhraseRowProps {
  readonly phrase: OwnPhrase;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const PhraseRow = ({ phrase: { phrase, language, shape, since }, isReadOnly, onEdit, onRemove }: PhraseRowProps) => {
  const words = useWords();
  const intl = useIntl();
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
          {since !== null &&
            `, ${words('settings.phrases.fromDay', { date: intl.formatDate(parseISO(since), { dateStyle: 'medium' }) })}`}
        </Typography>
      </Flex>
      {!isReadOnly && (
        <Flex gap={2}>
          <Button
            size="S"
            variant="tertiary"
            aria-label={words('settings.phrases.editOne', { phrase })}
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
