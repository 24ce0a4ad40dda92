import { useState } from 'react';
import { Button, Flex, SimpleMenu, MenuItem, Typography } from '@strapi/design-system';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/contracts/desk';
import { isoDay } from '../components/day';
import { useWords } from '../components/words';
import { useFetchClient } from '../strapi';
import { filtersOf } from './address';
import { saveFile } from '../components/saveFile';
import type { Desk } from './useDesk';

/** What can be done at the head of the desk. */
export const DeskActions = ({ desk: { may, jobs, address } }: { readonly desk: Desk }) => {
  const words = useWords();
  return (
    <Flex gap={2} wrap="wrap">
      {may.export && <ExportMenu filters={filtersOf({ ...address, tab: 'findings' })} />}
      {may.scan && (
        <Button
          loading={jobs.list.some(({ kind, finishedAt }) => kind === 'scan' && finishedAt === null)}
          onClick={() => void jobs.start({ kind: 'scan' })}
        >
          {words('desk.scan')}
        </Button>
      )}
    </Flex>
  );
};

const NAMES: Readonly<Record<ExportFormat, string>> = { csv: 'CSV', json: 'JSON', sarif: 'SARIF' };

/** A file holds so many findings at most; the server says how many of how many. */
const COUNTS = /^(\d+) of (\d+)$/;

/** The findings that are shown, as a file. */
const ExportMenu = ({ filters }: { readonly filters: object }) => {
  const words = useWords();
  const { get } = useFetchClient();
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);
  const save = async (kind: ExportFormat): Promise<void> => {
    try {
      const params = { format: kind, ...filters };
      const { data, headers } = await get('/newsroom/findings/export', { params, responseType: 'blob' });
      saveFile(data, `newsroom-findings-${isoDay(new Date())}.${kind}`);
      const [, count = 0, total = 0] = COUNTS.exec(headers?.get('X-Newsroom-Findings') ?? '')?.map(Number) ?? [];
      setSaid(count < total ? { text: words('desk.exportedPart', { count, total }), isBad: false } : null);
    } catch (error) {
      console.error('[newsroom] The findings could not be exported', error);
      setSaid({ text: words('desk.exportFailed'), isBad: true });
    }
  };
  return (
    <>
      {said && (
        <Typography variant="pi" textColor={said.isBad ? 'danger600' : 'neutral700'} role="status">
          {said.text}
        </Typography>
      )}
      <SimpleMenu label={words('desk.export')} variant="tertiary" size="S">
        {EXPORT_FORMATS.map((kind) => (
          <MenuItem key={kind} onSelect={() => void save(kind)}>
            {NAMES[kind]}
          </MenuItem>
        ))}
      </SimpleMenu>
    </>
  );
};
