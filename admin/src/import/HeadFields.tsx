import { useEffect, useRef, useState } from 'react';
import {
  Badge,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Grid,
  Link,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { hasPhrases, knowsPhrases } from '../../../engine';
import type { ImportResult } from '../../../importer';
import { IMPORT_LIMITS } from '../../../shared/contracts/import';
import { ARTICLE_UID } from '../../../shared/uids';
import { Note } from '../components/Note';
import { languageWord } from '../components/languageWord';
import { useWords } from '../components/words';
import { addressOf } from '../edit-view/entryAddress';
import { PlanFailed } from './PlanFailed';
import { SecondTitle } from './SecondTitle';
import { authorChoice, choiceOf, isLanguageKnown, isNew, nameOfNew, sectionChoice, titleOf } from './choice';
import type { ImportForm } from './form';
import type { PlanState } from './useImportPlan';

interface HeadFieldsProps {
  readonly form: ImportForm;
  readonly result: ImportResult;
  readonly planned: PlanState;
  /** Language the page is read in. */
  readonly language: string | null;
  /** Language the page is written in, as far as its words tell. */
  readonly textLanguage: string | null | undefined;
  readonly onChange: (part: Partial<ImportForm>) => void;
}

/** What the article is called and to whom and where it belongs: as the page says, until the editor says otherwise. */
export const HeadFields = ({ form, result, planned, language, textLanguage = null, onChange }: HeadFieldsProps) => {
  const words = useWords();
  const { plan } = planned;
  const second = result.secondTitle;
  const title = form.title ?? result.title ?? '';
  const { locale } = form;
  const unread = !knowsPhrases(language) ? language : hasPhrases(textLanguage) ? null : textLanguage;
  const titleInput = useRef<HTMLInputElement>(null);
  const onUseSecond = (): void => {
    onChange({ title: second ?? '' });
    // The button goes away with the press.
    titleInput.current?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="title" hint={titleOf(form, result) ? undefined : words('import.noTitle')}>
            <Field.Label action={titleOf(form, result) ? null : <Aside>{words('import.missing')}</Aside>}>
              {words('import.field.title')}
            </Field.Label>
            <TextInput
              ref={titleInput}
              value={title}
              maxLength={IMPORT_LIMITS.title}
              onChange={({ target }) => onChange({ title: target.value })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="locale">
            <Field.Label>{words('import.field.language')}</Field.Label>
            <SingleSelect value={locale ?? ''} onChange={(value) => onChange({ locale: String(value) })}>
              {(plan?.locales ?? []).map(({ code, name }) => (
                <SingleSelectOption key={code} value={code}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <SlugField form={form} planned={planned} onChange={onChange} />
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <NameField
            name="section"
            label={words('import.field.section')}
            value={sectionChoice(form, result, plan)}
            entries={plan?.sections ?? []}
            onChange={(section) => onChange({ section })}
          />
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <NameField
            name="author"
            label={words('import.field.author')}
            value={authorChoice(form, result, plan)}
            entries={plan?.authors ?? []}
            hint={result.byline?.generic ? words('import.role', { name: result.byline.name }) : undefined}
            onChange={(author) => onChange({ author })}
          />
        </Grid.Item>
      </Grid.Root>
      {second && second !== title.trim() && <SecondTitle secondTitle={second} onUse={onUseSecond} />}
      {unread !== null && (
        <Note tone="info">{words('panel.noPhrases', { language: languageWord(unread, words.locale) })}</Note>
      )}
      {planned.failed && <PlanFailed planned={planned} isHeld={!isLanguageKnown(form, plan)} />}
      {plan?.importedBefore && (
        <Note tone="info">
          <Typography>{words('import.before')}</Typography>{' '}
          <Link
            tag={RouterLink}
            to={addressOf(ARTICLE_UID, plan.importedBefore.documentId, plan.importedBefore.locale)}
          >
            {plan.importedBefore.title ?? words('import.untitled')}
          </Link>
        </Note>
      )}
    </Flex>
  );
};

const SlugField = ({ form, planned, onChange }: Pick<HeadFieldsProps, 'form' | 'planned' | 'onChange'>) => {
  const words = useWords();
  const { plan, slugProblem } = planned;
  const taker = slugProblem ? null : plan?.slugTakenBy;
  const title = taker?.title ?? words('import.untitled');
  return (
    <Field.Root
      name="slug"
      error={slugProblem ?? undefined}
      hint={taker ? words(`import.slug.${taker.state}`, { title, slug: plan?.slug ?? '' }) : undefined}
    >
      <Field.Label>{words('import.field.slug')}</Field.Label>
      <TextInput
        value={form.slug ?? plan?.slug ?? ''}
        maxLength={IMPORT_LIMITS.slug}
        onChange={({ target }) => onChange({ slug: target.value || undefined })}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

/** Said beside a label, which it makes no higher: what is below stays where it is. */
const Aside = ({ children }: { readonly children: string }) => (
  <Badge marginLeft={1} style={{ marginBlock: '-0.4rem' }}>
    {children}
  </Badge>
);

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly entries: readonly { readonly documentId: string; readonly name: string }[];
  readonly hint?: string;
  readonly onChange: (value: string | null) => void;
}

/** Chooses an entry by its name, or makes a new one, which is said before it is made. */
const NameField = ({ name, label, value, entries, hint, onChange }: NameFieldProps) => {
  const words = useWords();
  const fresh = value !== null && isNew(value) ? nameOfNew(value) : null;
  const known = entries.find(({ documentId }) => documentId === value)?.name;
  const [text, setText] = useState(fresh ?? known ?? '');
  useEffect(() => setText(fresh ?? known ?? ''), [fresh, known]);
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label action={fresh && <Aside>{words('import.new')}</Aside>}>{label}</Field.Label>
      <Combobox
        value={fresh ?? value ?? ''}
        textValue={text}
        onTextValueChange={(typed?: string) => setText(typed ?? '')}
        creatable
        createMessage={(typed: string) => words('import.createNew', { name: typed })}
        onCreateOption={(typed?: string) => onChange(choiceOf(typed, entries))}
        onChange={(typed?: string) => onChange(choiceOf(typed, entries))}
        onClear={() => onChange(null)}
        clearLabel={words('import.clear')}
      >
        {entries.map((entry) => (
          <ComboboxOption key={entry.documentId} value={entry.documentId}>
            {entry.name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
};
