import { useEffect } from 'react';
import type { Pagination as Paged } from '../../../shared/contracts/desk';
import { Pagination } from '../strapi';
import type { AddressNow } from './useAddress';

interface PagesProps {
  readonly pagination: Paged;
  readonly address: AddressNow;
}

/** Links to the other pages. A page that has emptied meanwhile gives way to the last one. */
export const Pages = ({ pagination: { page, pageCount, pageSize, total }, address: { giveWay } }: PagesProps) => {
  const isBeyond = page > pageCount && pageCount > 0;
  useEffect(() => {
    if (isBeyond) giveWay({ page: pageCount });
  }, [isBeyond, pageCount, giveWay]);
  return (
    <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={pageSize}>
      <Pagination.Links />
    </Pagination.Root>
  );
};
