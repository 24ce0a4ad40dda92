import type { MouseEvent } from 'react';
import { Flex, Td, Tr, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import type { IntlShape } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { DeskFinding } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { DeskTable, RowLink } from './DeskTable';
import { EntryLines } from './EntryLines';
import { Moment } from './Moment';
import { Said } from './Said';
import { sayFinding } from './saying';
import type { Types } from './useTypes';

interface FindingTableProps {
  readonly findings: readonly DeskFinding[];
  readonly types: Types;
  readonly intl: IntlShape;
}

/** A row opens the entry at its finding. */
export const FindingTable = ({ findings, types, intl }: FindingTableProps) => {
  const words = useWords();
  const navigate = useNavigate();
  const columns = [words('desk.column.finding'), words('desk.column.entry'), words('desk.column.since')];
  return (
    <DeskTable label={words('desk.title')} columns={columns} rowCount={findings.length}>
      {findings.map((finding) => {
        const address = types.addressOf(finding, finding.fingerprint);
        const { message, excerpt } = sayFinding(finding);
        return (
          <Tr key={finding.id} onClick={() => navigate(address)} style={{ cursor: 'pointer' }}>
            <Td>
              <Said severity={finding.severity} excerpt={excerpt}>
                <RowLink to={address} onClick={(event: MouseEvent) => event.stopPropagation()}>
                  {message}
                </RowLink>
              </Said>
            </Td>
            <Td>
              <EntryLines entry={finding} types={types} intl={intl} />
            </Td>
            <Td>
              <Typography tag="p" textColor="neutral800">
                <Moment iso={finding.firstSeenAt} />
              </Typography>
              {finding.isStale && <Stale />}
            </Td>
          </Tr>
        );
      })}
    </DeskTable>
  );
};

/** What stands here may be mended by now. */
const Stale = () => {
  const words = useWords();
  return (
    <Flex gap={1} alignItems="flex-start" color="neutral600">
      <Clock width="1.2rem" height="1.2rem" aria-hidden style={{ flex: 'none', marginTop: '0.2rem' }} />
      <Typography variant="pi">{words('desk.stale')}</Typography>
    </Flex>
  );
};
