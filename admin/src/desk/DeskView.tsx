import { useEffect, useRef } from 'react';
import { Box, Flex, Main, Tabs, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { useSpokenRules } from '../check/wording';
import { Note } from '../components/Note';
import { useKeptFocus } from '../components/useKeptFocus';
import { type WordId, useWords } from '../components/words';
import { Layouts } from '../strapi';
import { Answered, Loading } from './Answered';
import { DeskActions } from './DeskActions';
import { FindingsTab } from './FindingsTab';
import { GroupsTab } from './GroupsTab';
import { JobCard } from './JobCard';
import { JobsTab } from './JobsTab';
import { LastScan } from './LastScan';
import { OverridesTab } from './OverridesTab';
import { PurposeTab } from './PurposeTab';
import { DuplicatesTab } from '../faq/DuplicatesTab';
import { QuestionsTab } from '../questions/QuestionsTab';
import { ReviewsTab } from '../reviews/ReviewsTab';
import { WeeksChart } from './WeeksChart';
import { TABS, type Tab } from './address';
import { openOf } from './Empty';
import { isOver } from './jobs';
import { type Desk, useDesk } from './useDesk';

/** Eight tabs fit no phone: they scroll aside. */
const TabRow = styled(Box)`
  overflow-x: auto;
  & [role='tab'] {
    white-space: nowrap;
  }
`;

/** The newsroom desk: its head, what goes on, and its lists. */
export const DeskView = () => {
  const words = useWords();
  const desk = useDesk();
  const isSpoken = useSpokenRules();
  const { address, overview } = desk;
  const content = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  useKeptFocus(content);
  // The counts make the tabs wider.
  const isCounted = overview.answer !== null;
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [address.tab, isCounted]);
  return (
    <Main>
      <Layouts.Header
        title={words('desk.title')}
        subtitle={<LastScan overview={overview.answer?.data ?? null} />}
        primaryAction={<DeskActions desk={desk} />}
      />
      <Layouts.Content>
        <Flex ref={content} direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Going desk={desk} />
          <Answered asked={overview}>{({ data }) => <Weeks overview={data} />}</Answered>
          <Tabs.Root
            variant="simple"
            value={address.tab}
            onValueChange={(tab: string) =>
              address.go({
                tab: tab as Tab,
                filters: { ...address.filters, fingerprint: undefined, documentId: undefined, day: undefined },
              })
            }
          >
            <TabRow ref={tabs}>
              <Tabs.List aria-label={words('desk.title')}>
                {TABS.filter((tab) => isOffered(tab, address.tab, overview.answer?.data)).map((tab) => (
                  <Tabs.Trigger key={tab} value={tab}>
                    {words(LABELS[tab], { count: countIn(tab, overview.answer?.data) })}
                  </Tabs.Trigger>
                ))}
              </Tabs.List>
            </TabRow>
            <Tabs.Content value={address.tab}>
              <Box paddingTop={4}>{isSpoken ? <Opened desk={desk} /> : <Loading />}</Box>
            </Tabs.Content>
          </Tabs.Root>
        </Flex>
      </Layouts.Content>
    </Main>
  );
};

const Opened = ({ desk }: { readonly desk: Desk }) => {
  const { tab } = desk.address;
  if (tab === 'groups') return <GroupsTab desk={desk} />;
  if (tab === 'duplicates') return <DuplicatesTab desk={desk} />;
  if (tab === 'questions') return <QuestionsTab desk={desk} />;
  if (tab === 'reviews') return <ReviewsTab desk={desk} />;
  if (tab === 'purpose') return <PurposeTab desk={desk} />;
  if (tab === 'overrides') return <OverridesTab desk={desk} />;
  return tab === 'jobs' ? <JobsTab desk={desk} /> : <FindingsTab desk={desk} />;
};

type Overview = DeskResponse['data'];

const LABELS = {
  findings: 'desk.tab.findings',
  groups: 'desk.tab.groups',
  duplicates: 'desk.tab.duplicates',
  questions: 'desk.tab.questions',
  reviews: 'desk.tab.reviews',
  purpose: 'desk.tab.purpose',
  overrides: 'desk.tab.overrides',
  jobs: 'desk.tab.jobs',
} as const satisfies Readonly<Record<Tab, WordId>>;

/** Whoever may read no question of readers, or no fact box, has no list of them. */
const isOffered = (tab: Tab, chosen: Tab, overview: Overview | undefined): boolean =>
  tab === chosen ||
  (tab === 'questions'
    ? typeof overview?.questions === 'number'
    : tab !== 'reviews' || typeof overview?.overdue === 'number');

/** How much is in a tab; 0 is not told, the tab tells it. */
function countIn(tab: Tab, overview: Overview | undefined): number {
  if (!overview || tab === 'jobs' || tab === 'overrides' || tab === 'duplicates') return 0;
  if (tab === 'groups') return overview.groups;
  if (tab === 'questions') return overview.questions ?? 0;
  if (tab === 'reviews') return overview.overdue ?? 0;
  return tab === 'purpose' ? overview.dismissed : openOf(overview);
}

/** Before the first scan there is nothing to draw. */
const Weeks = ({ overview: { weeks } }: { readonly overview: Overview }) =>
  weeks.some(({ added, gone }) => added + gone > 0) ? (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <WeeksChart weeks={weeks} />
    </Box>
  ) : null;

/** Scans and repairs that go on or have just ended, and what went wrong with them. */
const Going = ({ desk: { jobs, may } }: { readonly desk: Desk }) => {
  const words = useWords();
  return (
    <>
      {jobs.problem && (
        <Note tone="danger">
          <Typography fontWeight="semiBold">{words('desk.job.refused')}</Typography>
          {jobs.problem.said && <Typography tag="p">{jobs.problem.said}</Typography>}
        </Note>
      )}
      {jobs.list.map((job) => (
        <JobCard
          key={job.id}
          job={job}
          jobs={jobs}
          may={may}
          onClose={isOver(job) ? () => jobs.putAway(job) : undefined}
        />
      ))}
    </>
  );
};
