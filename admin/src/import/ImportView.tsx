import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Box, Button, Flex, Main, useNotifyAT } from '@strapi/design-system';
import { primaryLanguage } from '../../../engine';
import { type ImportResult, draftPage } from '../../../importer';
import { useSettledLanguage } from '../check/phrases';
import { useSpokenRules } from '../check/wording';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import { Layouts } from '../strapi';
import { CreatedList } from './CreatedList';
import { FailureNote } from './FailureNote';
import { HeadFields } from './HeadFields';
import { LineTable } from './LineTable';
import { PasteBox } from './PasteBox';
import { StartAgain } from './StartAgain';
import { hasChoices, headOf, isLanguageKnown, localeFor, requestOf } from './choice';
import { countsOf } from './rows';
import { problemOf } from './source';
import { useCreate } from './useCreate';
import type { ImportForm } from './form';
import { useImportForm } from './useImportForm';
import { useImportPlan } from './useImportPlan';
import { useTextLanguage } from './useTextLanguage';

/** From the paste to the list of what was made. Nothing is written before “Create”. */
export const ImportView = () => {
  const words = useWords();
  const { form, change, setText, clear } = useImportForm();
  const { creation, create, reset } = useCreate(clear);
  const isReadable = form.isRead && !stops(form);

  if (creation.state === 'done' || creation.state === 'found')
    return (
      <Frame>
        <CreatedList creation={creation} onAgain={reset} />
      </Frame>
    );
  if (!isReadable)
    return (
      <Frame>
        <PasteBox form={form} onText={setText} onChange={change} />
      </Frame>
    );
  return (
    <ErrorBoundary
      key={form.text}
      fallback={() => (
        <Frame>
          <Note tone="danger">{words('import.unread')}</Note>
          <PasteBox form={{ ...form, isRead: false }} onText={setText} onChange={change} />
        </Frame>
      )}
    >
      <Preview
        form={form}
        onChange={change}
        creation={creation}
        onCreate={create}
        onAgain={() => {
          reset();
          // The box must be empty: the next paste would land inside this page.
          clear();
        }}
      />
    </ErrorBoundary>
  );
};

/** Whether something stands against reading; HTML only until the editor says that it is the text. */
const stops = ({ text, isHtmlText }: ImportForm): boolean => {
  const problem = problemOf(text);
  return problem !== null && !(problem === 'html' && isHtmlText);
};

interface FrameProps {
  readonly children: React.ReactNode;
  readonly actions?: React.ReactNode;
}

const Frame = ({ children, actions }: FrameProps) => {
  const words = useWords();
  return (
    <Main>
      <Layouts.Header title={words('import.title')} subtitle={words('import.subtitle')} primaryAction={actions} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {children}
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

interface PreviewProps {
  readonly form: ImportForm;
  readonly onChange: (part: Partial<ImportForm>) => void;
  readonly creation: ReturnType<typeof useCreate>['creation'];
  readonly onCreate: ReturnType<typeof useCreate>['create'];
  readonly onAgain: () => void;
}

/** Source and result side by side, with everything that can still be chosen. */
const Preview = ({ form, onChange, creation, onCreate, onAgain }: PreviewProps) => {
  const words = useWords();
  const wanted = primaryLanguage(form.locale);
  const language = useSettledLanguage(wanted);
  const isSpoken = useSpokenRules();
  const result = useImportResult(form, language);
  const planned = useImportPlan(form, result);
  const { plan } = planned;
  const isCreating = creation.state === 'creating';
  const textLanguage = useTextLanguage(form.text);
  const standard = plan && textLanguage !== undefined ? localeFor(textLanguage, plan.locales) : undefined;
  // The preview must read the page in the language the server will: the page's own one, unless another is chosen.
  useEffect(() => {
    if (!form.locale && standard) onChange({ locale: standard });
  }, [form.locale, standard, onChange]);
  useAnnouncedCounts(form.text, result);
  const isHeld = !isLanguageKnown(form, plan) || language !== wanted;
  const submit = (): void => {
    if (!isHeld) void onCreate(requestOf(form, result, plan), plan?.importedBefore?.documentId ?? null);
  };

  return (
    <Frame
      actions={
        <Flex gap={2} wrap="wrap">
          <StartAgain isLost={hasChoices(form, standard)} isDisabled={isCreating} onAgain={onAgain} />
          <Button onClick={submit} disabled={isHeld} loading={isCreating || (isHeld && !planned.failed)}>
            {words('import.create')}
          </Button>
        </Flex>
      }
    >
      {creation.state === 'failed' && <FailureNote failure={creation.failure} onRetry={submit} />}
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
        <HeadFields
          form={form}
          result={result}
          planned={planned}
          language={language}
          textLanguage={textLanguage}
          onChange={onChange}
        />
      </Box>
      {isSpoken && <LineTable form={form} result={result} onChange={onChange} />}
    </Frame>
  );
};

/** The page is read anew when its changes are chosen otherwise; another head is only checked, and typing goes first. */
function useImportResult(form: ImportForm, language: string | null): ImportResult {
  const { text, hints, off, keep, choices, title, section, author } = form;
  const page = useMemo(
    () => draftPage(text, { hints, off, keep, choices, language, now: new Date() }),
    [text, hints, off, keep, choices, language],
  );
  const head = useDeferredValue(useMemo(() => headOf({ title, section, author }), [title, section, author]));
  return useMemo(() => ({ ...page.drafts, findings: page.findingsWith(head) }), [page, head]);
}

/** Says once per page what was found; each switch is answered where it stands. */
function useAnnouncedCounts(text: string, result: ImportResult): void {
  const words = useWords();
  const { notifyStatus } = useNotifyAT();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === text) return;
    told.current = text;
    const { lines, repairs, look } = countsOf(text, result);
    notifyStatus(words('import.announced', { lines, repairs: repairs.all, look }));
  }, [text, result, words, notifyStatus]);
}
