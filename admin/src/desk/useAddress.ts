import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useStable } from '../components/useStable';
import { type DeskAddress, type FilterName, readAddress, writeAddress } from './address';

export interface AddressNow extends DeskAddress {
  /** Goes to another view; its first page, unless one is named. */
  readonly go: (change: Partial<DeskAddress>) => void;
  /** Stands in the place of this view, to which no Back leads then. */
  readonly giveWay: (change: Partial<DeskAddress>) => void;
  /** @param value - Undefined takes the filter off. */
  readonly filter: (name: FilterName, value: string | undefined) => void;
  readonly clear: () => void;
  /** The search part of a link to another view. */
  readonly linkTo: (change: Partial<DeskAddress>) => string;
}

export function useAddress(): AddressNow {
  const { search } = useLocation();
  const navigate = useNavigate();
  const now = useMemo(() => readAddress(search), [search]);
  const linkTo = useStable((change: Partial<DeskAddress>) => `?${writeAddress({ ...now, page: 1, ...change })}`);
  const go = useStable((change: Partial<DeskAddress>) => navigate({ search: linkTo(change) }));
  const giveWay = useStable((change: Partial<DeskAddress>) => navigate({ search: linkTo(change) }, { replace: true }));
  const filter = useStable((name: FilterName, value: string | undefined) =>
    go({ filters: { ...now.filters, [name]: value } }),
  );
  const clear = useStable(() => go({ filters: {} }));
  return useMemo(() => ({ ...now, go, giveWay, filter, clear, linkTo }), [now, go, giveWay, filter, clear, linkTo]);
}
