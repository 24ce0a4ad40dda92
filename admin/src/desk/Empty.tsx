import { Button } from '@strapi/design-system';
import { CheckCircle, ListSearch } from '@strapi/icons';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { Nothing } from './Nothing';
import { countFilters } from './address';
import type { Desk } from './useDesk';

export const openOf = ({ open: { error, warning, info } }: DeskResponse['data']): number => error + warning + info;

interface EmptyProps {
  readonly desk: Desk;
  /** What is said where everything was checked and nothing stands in the list. */
  readonly clean: string;
}

/** An empty list: nothing matches, nothing was checked yet, or all is well; which of these, only the overview tells. */
export const Empty = ({ desk: { address, overview, may, jobs }, clean }: EmptyProps) => {
  const words = useWords();
  const scan = overview.answer?.data;
  if (countFilters(address) > 0)
    return (
      <Nothing
        title={words('desk.noMatch')}
        action={
          <Button variant="secondary" onClick={address.clear}>
            {words('desk.clear')}
          </Button>
        }
      />
    );
  const isScanning = jobs.list.some(({ kind, finishedAt }) => kind === 'scan' && finishedAt === null);
  if (!scan) return <Nothing title={words('desk.nothingHere')} />;
  if (!scan.lastScan)
    return (
      <Nothing
        icon={<ListSearch width="4rem" height="4rem" aria-hidden />}
        title={words('desk.noScan')}
        hint={words(may.scan || isScanning ? 'desk.noScan.hint' : 'desk.noScan.ask')}
        action={
          may.scan &&
          !isScanning && <Button onClick={() => void jobs.start({ kind: 'scan' })}>{words('desk.scan')}</Button>
        }
      />
    );
  return <Nothing icon={<CheckCircle width="3.2rem" height="3.2rem" fill="success600" aria-hidden />} title={clean} />;
};
