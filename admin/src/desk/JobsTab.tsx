import { Td, Tr, Typography } from '@strapi/design-system';
import type { Job, JobsResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { Answered } from './Answered';
import { DeskTable } from './DeskTable';
import { HoldButton, UndoButton } from './JobCard';
import { JobBar } from './JobBar';
import { JobReport } from './JobReport';
import { Moment } from './Moment';
import { Nothing } from './Nothing';
import { isOver, kindWord, saidOfJob, withJobs } from './jobs';
import { useAsked } from '../components/useAsked';
import type { Desk } from './useDesk';
import type { Jobs } from './useJobs';

const NOTHING = {};

/** The newest scans and repairs. */
export const JobsTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const asked = useAsked<JobsResponse>('/newsroom/jobs', NOTHING, desk.version);
  return (
    <Answered asked={asked}>
      {({ data }) =>
        data.length === 0 ? (
          <Nothing title={words('desk.noJobs')} hint={words('desk.noScan.hint')} />
        ) : (
          <JobTable listed={data} desk={desk} />
        )
      }
    </Answered>
  );
};

const JobTable = ({ listed, desk }: { readonly listed: readonly Job[]; readonly desk: Desk }) => {
  const words = useWords();
  // What goes on is followed already, the list was asked for once.
  const newest = withJobs(listed, desk.jobs.list).toSorted((a, b) => b.id - a.id);
  const columns = [
    words('desk.column.job'),
    words('desk.column.started'),
    words('desk.column.result'),
    words('desk.column.action'),
  ];
  return (
    <DeskTable label={words('desk.tab.jobs')} columns={columns} rowCount={newest.length}>
      {newest.map((job) => (
        <Tr key={job.id}>
          <Td>
            <Typography fontWeight="semiBold" textColor="neutral800">
              {kindWord(job, words)}
            </Typography>
          </Td>
          <Td>
            <Typography tag="p" textColor="neutral800">
              <Moment iso={job.startedAt} />
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {job.by ?? words('desk.job.clock')}
            </Typography>
          </Td>
          <Td>
            <Result job={job} jobs={desk.jobs} />
          </Td>
          <Td>
            <HoldButton job={job} jobs={desk.jobs} may={desk.may} />
            <UndoButton job={job} jobs={desk.jobs} may={desk.may} />
          </Td>
        </Tr>
      ))}
    </DeskTable>
  );
};

const Result = ({ job, jobs }: { readonly job: Job; readonly jobs: Jobs }) => {
  const words = useWords();
  return (
    <>
      <Typography tag="p" textColor="neutral800">
        {saidOfJob(job, words)}
      </Typography>
      {isOver(job) ? <JobReport job={job} /> : <JobBar job={job} jobs={jobs} />}
    </>
  );
};
