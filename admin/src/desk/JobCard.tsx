import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Job } from '../../../shared/contracts/desk';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import { JobBar } from './JobBar';
import { JobReport } from './JobReport';
import { isMoving, isOver, kindWord, saidOfJob } from './jobs';
import type { Jobs } from './useJobs';
import type { May } from './useMay';

interface JobCardProps {
  readonly job: Job;
  readonly jobs: Jobs;
  readonly may: May;
  /** Offered once it is over. */
  readonly onClose?: () => void;
  /** Its repairs are being taken back by this one. */
  readonly onUndo?: (undo: Job) => void;
}

/** A job: how far it is, and what came of it. */
export const JobCard = ({ job, jobs, may, onClose, onUndo }: JobCardProps) => {
  const words = useWords();
  if (!isOver(job))
    return (
      <Box background="neutral0" hasRadius borderColor="neutral200" padding={4}>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Flex justifyContent="space-between" gap={3} wrap="wrap">
            <Typography fontWeight="semiBold">{kindWord(job, words)}</Typography>
            <Flex gap={3}>
              <Typography textColor="neutral600">{saidOfJob(job, words)}</Typography>
              <HoldButton job={job} jobs={jobs} may={may} />
            </Flex>
          </Flex>
          <JobBar job={job} jobs={jobs} />
        </Flex>
      </Box>
    );
  return (
    <Note tone={job.state === 'failed' ? 'danger' : 'success'}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography>
          {kindWord(job, words)}: {saidOfJob(job, words)}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <UndoButton job={job} jobs={jobs} may={may} onUndo={onUndo} />
          {onClose && (
            <Button size="S" variant="tertiary" onClick={onClose}>
              {words('close')}
            </Button>
          )}
        </Flex>
      </Flex>
      <JobReport job={job} />
    </Note>
  );
};

type ActionProps = Pick<JobCardProps, 'job' | 'jobs' | 'may' | 'onUndo'>;

/** Stops a job for a while, or lets it go on. */
export const HoldButton = ({ job, jobs, may }: ActionProps) => {
  const words = useWords();
  const isAllowed = job.kind === 'scan' || job.kind === 'freshness' ? may.scan : may.repair;
  if (!isAllowed || isOver(job)) return null;
  const isGoing = isMoving(job);
  return (
    <Button size="S" variant="tertiary" onClick={() => void (isGoing ? jobs.pause(job) : jobs.resume(job))}>
      {words(isGoing ? 'desk.job.pause' : 'desk.job.resume')}
    </Button>
  );
};

/** Takes all repairs of a job back, as another job. */
export const UndoButton = ({ job, jobs, may, onUndo }: ActionProps) => {
  const words = useWords();
  const { report, kind } = job;
  if (kind !== 'repair' || !may.repair || !report?.isUndoable || report.entries === 0) return null;
  const undo = async (): Promise<void> => {
    const started = await jobs.start({ kind: 'undo', job: job.id });
    if (!started) return;
    onUndo?.(started);
    jobs.putAway(job);
  };
  return (
    <Button size="S" variant="secondary" onClick={() => void undo()}>
      {words('desk.undo', { count: report.entries })}
    </Button>
  );
};
