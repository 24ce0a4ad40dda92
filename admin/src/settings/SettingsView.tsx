import { type ReactNode, useRef, useState } from 'react';
import { Box, Flex, Main, Tabs } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { useSpokenRules } from '../check/wording';
import { TryAgain } from '../components/TryAgain';
import { Waiting } from '../components/Waiting';
import { useKeptFocus } from '../components/useKeptFocus';
import { useWords } from '../components/words';
import { Layouts } from '../strapi';
import { LeaveGuard } from './save/LeaveGuard';
import { SaveBar } from './save/SaveBar';
import { SettingsActions } from './SettingsActions';
import { useNames } from './names';
import { PhraseTab } from './phrases/PhraseTab';
import { type Edited, isTouched } from './phrases/edited';
import { RuleTab } from './rules/RuleTab';
import { TypeTab } from './types/TypeTab';
import { useTypes } from './types/useTypes';
import { useChangedBy } from './useChangedBy';
import { useSettings } from './save/useSettings';

const TABS = ['rules', 'phrases', 'types'] as const;
type Tab = (typeof TABS)[number];

/** Rules, phrases and types, each in a tab that the address keeps; one bar saves all. */
export const SettingsView = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const words = useWords();
  const settings = useSettings();
  const types = useTypes();
  const names = useNames(types.answer);
  const changedBy = useChangedBy(settings.base);
  const isSpoken = useSpokenRules();
  const [phrase, setPhrase] = useState<Edited | null>(null);
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'rules';
  const { base, draft } = settings;

  if (settings.hasFailed && !base)
    return (
      <Frame>
        <TryAgain onRetry={settings.retry}>{words('settings.failed')}</TryAgain>
      </Frame>
    );
  if (!base || !draft || !isSpoken)
    return (
      <Frame>
        <Waiting>{words('settings.loading')}</Waiting>
      </Frame>
    );

  const shared = { settings: draft, types, names, isReadOnly, onChange: settings.change };
  return (
    <Frame subtitle={changedBy} actions={<SettingsActions form={settings} names={names} isReadOnly={isReadOnly} />}>
      <Tabs.Root
        variant="simple"
        value={tab}
        onValueChange={(value: string) => setParams({ tab: value }, { replace: true })}
      >
        <Tabs.List aria-label={words('settings.tabs')}>
          {TABS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {words(`settings.tab.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Box paddingTop={4}>
          <Tabs.Content value={'rules' satisfies Tab}>
            <RuleTab {...shared} />
          </Tabs.Content>
          <Tabs.Content value={'phrases' satisfies Tab}>
            <PhraseTab {...shared} edited={phrase} onEdit={setPhrase} />
          </Tabs.Content>
          <Tabs.Content value={'types' satisfies Tab}>
            <TypeTab {...shared} />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
      {!isReadOnly && <SaveBar form={settings} names={names} />}
      <LeaveGuard isOn={settings.changes.length > 0 || isTouched(phrase)} />
    </Frame>
  );
};

interface FrameProps {
  readonly subtitle?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const Frame = ({ subtitle, actions, children }: FrameProps) => {
  const words = useWords();
  const content = useRef<HTMLDivElement>(null);
  useKeptFocus(content);
  return (
    <Main>
      <Layouts.Header title={words('settings.title')} subtitle={subtitle} primaryAction={actions} />
      <Layouts.Content>
        <Flex ref={content} direction="column" alignItems="stretch" gap={4}>
          {children}
        </Flex>
      </Layouts.Content>
    </Main>
  );
};
