import { useState } from 'react';
import { Button, Td, Tr, Typography } from '@strapi/design-system';
import type { FacetsResponse, FindingGroup, FindingGroupsResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { Answered } from './Answered';
import { DeskTable, RowLink } from './DeskTable';
import { Empty } from './Empty';
import { FilterBar } from './FilterBar';
import { FixDialog } from './FixDialog';
import { Moment } from './Moment';
import { Pages } from './Pages';
import { Said } from './Said';
import { countFilters, filtersOf } from './address';
import { sayFinding } from './saying';
import { useAsked } from '../components/useAsked';
import type { Desk } from './useDesk';

/** The same fault on several pages, and the way to mend it on all of them at once. */
export const GroupsTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const { address, version } = desk;
  const [fixing, setFixing] = useState<FindingGroup | null>(null);
  const filters = filtersOf(address);
  const asked = useAsked<FindingGroupsResponse>(
    '/newsroom/finding-groups',
    { page: address.page, ...filters },
    version,
  );
  const facets = useAsked<FacetsResponse>('/newsroom/findings/facets', filters, version);
  // What was found with filters says nothing of the list without.
  const isBlank = !asked.isLoading && asked.answer?.meta.pagination.total === 0 && countFilters(address) === 0;
  return (
    <>
      {!isBlank && <FilterBar desk={desk} facets={facets.answer?.data} />}
      <Answered asked={asked}>
        {({ data, meta: { pagination } }) =>
          pagination.total === 0 ? (
            <Empty desk={desk} clean={words('desk.noGroups')} />
          ) : (
            <>
              <GroupTable groups={data} desk={desk} onFix={setFixing} />
              <Pages pagination={pagination} address={address} />
            </>
          )
        }
      </Answered>
      <FixDialog group={fixing} desk={desk} onClose={() => setFixing(null)} />
    </>
  );
};

interface GroupTableProps {
  readonly groups: readonly FindingGroup[];
  readonly desk: Desk;
  readonly onFix: (group: FindingGroup) => void;
}

const GroupTable = ({ groups, desk: { address, may }, onFix }: GroupTableProps) => {
  const words = useWords();
  const columns = [
    words('desk.column.finding'),
    words('desk.column.pages'),
    words('desk.column.since'),
    ...(may.repair ? [words('desk.column.action')] : []),
  ];
  return (
    <DeskTable label={words('desk.tab.groups', { count: 0 })} columns={columns} rowCount={groups.length}>
      {groups.map((group) => {
        const { fingerprint, sample, pages, repairable, firstSeenAt } = group;
        const { message, excerpt } = sayFinding(sample);
        return (
          <Tr key={fingerprint}>
            <Td>
              <Said severity={sample.severity} excerpt={excerpt}>
                <RowLink
                  to={{ search: address.linkTo({ tab: 'findings', filters: { ...address.filters, fingerprint } }) }}
                >
                  {message}
                </RowLink>
              </Said>
            </Td>
            <Td>
              <Typography textColor="neutral800">{words('desk.pages', { count: pages })}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">
                <Moment iso={firstSeenAt} />
              </Typography>
            </Td>
            {may.repair && (
              <Td>
                {repairable > 0 && (
                  <Button size="S" variant="secondary" onClick={() => onFix(group)}>
                    {words('desk.fix', { count: repairable })}
                  </Button>
                )}
              </Td>
            )}
          </Tr>
        );
      })}
    </DeskTable>
  );
};
