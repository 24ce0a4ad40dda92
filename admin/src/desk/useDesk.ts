import { useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import type { DeskResponse, Job } from '../../../shared/contracts/desk';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { kindWord, saidOfJob } from './jobs';
import { type AddressNow, useAddress } from './useAddress';
import { type Asked, useAsked } from '../components/useAsked';
import { type Jobs, useJobs } from './useJobs';
import { type May, useMay } from './useMay';
import { type Types, useTypes } from './useTypes';

/** All that the parts of the desk share. */
export interface Desk {
  readonly address: AddressNow;
  readonly may: May;
  readonly types: Types;
  readonly overview: Asked<DeskResponse>;
  readonly jobs: Jobs;
  /** Another number: what is shown is to be asked for anew. */
  readonly version: number;
  readonly refresh: () => void;
}

const NOTHING = {};

export function useDesk(): Desk {
  const words = useWords();
  const { notifyStatus } = useNotifyAT();
  const [version, setVersion] = useState(0);
  const refresh = useStable(() => setVersion((last) => last + 1));
  const overview = useAsked<DeskResponse>('/newsroom/desk', NOTHING, version);
  const jobs = useJobs(overview.answer?.data.running, (job: Job) => {
    notifyStatus(`${kindWord(job, words)}: ${saidOfJob(job, words)}`);
    refresh();
  });
  return { address: useAddress(), may: useMay(), types: useTypes(), overview, jobs, version, refresh };
}
