import { useEffect, useRef, useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { FindingGroup, GroupPreviewResponse } from '../../../shared/contracts/desk';
import { Note } from '../components/Note';
import { useFocusBack } from '../components/useFocusBack';
import { useKeptFocus } from '../components/useKeptFocus';
import { useWords, withoutDots } from '../components/words';
import { Answered } from './Answered';
import { FixEntries } from './FixEntries';
import { FixSamples } from './FixSamples';
import { JobCard } from './JobCard';
import { filtersOf } from './address';
import { entryKey } from './entryKey';
import { isOver } from './jobs';
import { sayFinding } from './saying';
import { useAsked } from '../components/useAsked';
import type { Desk } from './useDesk';

interface FixDialogProps {
  /** Null: closed. */
  readonly group: FindingGroup | null;
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Mends a fault on several pages: first as before and after, then as a job that may be left. */
export const FixDialog = ({ group, desk, onClose }: FixDialogProps) => (
  <Modal.Root open={group !== null} onOpenChange={(open: boolean) => !open && onClose()}>
    {group && <Fixing key={group.fingerprint} group={group} desk={desk} />}
  </Modal.Root>
);

const Fixing = ({
  group,
  desk: { address, jobs, may, types },
}: {
  readonly group: FindingGroup;
  readonly desk: Desk;
}) => {
  const words = useWords();
  const focus = useFocusBack();
  const body = useRef<HTMLDivElement>(null);
  useKeptFocus(body);
  // The pages that were counted: those that the filters let through.
  const asked = useAsked<GroupPreviewResponse>(`/newsroom/finding-groups/${group.fingerprint}`, filtersOf(address));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [jobId, setJobId] = useState<number | null>(null);
  const [isStarting, setStarting] = useState(false);
  const job = jobs.list.find(({ id }) => id === jobId);
  const repairable = (asked.answer?.data.entries ?? []).filter(({ isRepairable }) => isRepairable);
  const chosen = repairable.filter((entry) => !left.has(entryKey(entry)));

  // What was refused before it was opened is none of it.
  const { forget } = jobs;
  useEffect(() => forget(), [forget]);

  const start = async (): Promise<void> => {
    setStarting(true);
    const entries = chosen.map(({ type, documentId, language }) => ({ type, documentId, language }));
    const started = await jobs.start({ kind: 'repair', fingerprint: group.fingerprint, entries });
    setStarting(false);
    if (started) setJobId(started.id);
  };

  return (
    <Modal.Content {...focus}>
      <Modal.Header closeLabel={words('close')}>
        <Modal.Title>{withoutDots(words('desk.fix', { count: group.repairable }))}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex ref={body} direction="column" alignItems="stretch" gap={4}>
          <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
            {sayFinding(group.sample).message}
          </Typography>
          {jobs.problem && !job && <Told tone="danger">{jobs.problem.said || words('desk.job.refused')}</Told>}
          {job ? (
            <>
              <JobCard job={job} jobs={jobs} may={may} onUndo={({ id }) => setJobId(id)} />
              {!isOver(job) && <Typography textColor="neutral600">{words('desk.fix.leave')}</Typography>}
            </>
          ) : (
            <Answered asked={asked}>
              {({ data: { entries, samples } }) => (
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <FixSamples samples={samples} types={types} />
                  <FixEntries entries={entries} left={left} onLeave={setLeft} types={types} />
                  {entries.length < group.pages && (
                    <Typography textColor="neutral600">{words('desk.fix.first', { count: entries.length })}</Typography>
                  )}
                  {repairable.length > 0 && <Told tone="info">{words('desk.fix.drafts')}</Told>}
                </Flex>
              )}
            </Answered>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{words(job ? 'close' : 'cancel')}</Button>
        </Modal.Close>
        {!job && (asked.isLoading || repairable.length > 0) && (
          <Button onClick={() => void start()} disabled={chosen.length === 0} loading={isStarting}>
            {words('desk.fix.start', { count: chosen.length })}
          </Button>
        )}
      </Modal.Footer>
    </Modal.Content>
  );
};

const Told = ({ tone, children }: { readonly tone: 'info' | 'danger'; readonly children: string }) => (
  <Note tone={tone}>
    <Typography>{children}</Typography>
  </Note>
);
