import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FacetsResponse, FindingsResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { Answered } from './Answered';
import { Empty } from './Empty';
import { FilterBar } from './FilterBar';
import { FindingTable } from './FindingTable';
import { Pages } from './Pages';
import { countFilters, filtersOf } from './address';
import { useAsked } from '../components/useAsked';
import type { Desk } from './useDesk';

/** All open findings, the gravest and oldest first. */
export const FindingsTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const intl = useIntl();
  const { address, version, overview } = desk;
  const filters = filtersOf(address);
  const asked = useAsked<FindingsResponse>('/newsroom/findings', { page: address.page, ...filters }, version);
  const facets = useAsked<FacetsResponse>('/newsroom/findings/facets', filters, version);
  // What was found with filters says nothing of the list without.
  const isBlank = !asked.isLoading && asked.answer?.meta.pagination.total === 0 && countFilters(address) === 0;
  return (
    <>
      {!isBlank && <FilterBar desk={desk} facets={facets.answer?.data} />}
      <Answered asked={asked}>
        {({ data, meta: { pagination } }) =>
          pagination.total === 0 ? (
            <Empty desk={desk} clean={words('desk.clean', { entries: overview.answer?.data.entries ?? 0 })} />
          ) : (
            <Box>
              <Typography tag="p" variant="pi" textColor="neutral600" role="status" paddingBottom={2}>
                {words('desk.found', { count: pagination.total })}
              </Typography>
              <FindingTable findings={data} types={desk.types} intl={intl} />
              <Pages pagination={pagination} address={address} />
            </Box>
          )
        }
      </Answered>
    </>
  );
};
