import { useRef, useState } from 'react';
import { Box, Td, TextButton, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AllDismissalsResponse } from '../../../shared/contracts/desk';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { useRevoke } from '../on-purpose/useRevoke';
import { Answered } from './Answered';
import { DeskTable, RowLink } from './DeskTable';
import { EntryLines } from './EntryLines';
import { FilterBar } from './FilterBar';
import { Nothing } from './Nothing';
import { Pages } from './Pages';
import { Said } from './Said';
import { KIND_WORDS } from './facets';
import { sayFinding } from './saying';
import { countFilters, filtersOf } from './address';
import { Empty } from './Empty';
import { useAsked } from '../components/useAsked';
import type { Desk } from './useDesk';

type Decision = AllDismissalsResponse['data'][number];

/** All that somebody said is on purpose. */
export const PurposeTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const { address, version, refresh } = desk;
  const params = { page: address.page, ...filtersOf(address) };
  const asked = useAsked<AllDismissalsResponse>('/newsroom/dismissals/all', params, version);
  const list = useRef<HTMLDivElement>(null);
  const onRevoked = (): void => {
    // Its row goes, and the focus would go with it.
    list.current?.focus();
    refresh();
  };
  return (
    <>
      <FilterBar desk={desk} />
      <Box ref={list} tabIndex={-1}>
        <Answered asked={asked}>
          {({ data, meta: { pagination } }) =>
            pagination.total > 0 ? (
              <>
                <DecisionTable decisions={data} desk={desk} onRevoked={onRevoked} />
                <Pages pagination={pagination} address={address} />
              </>
            ) : countFilters(address) > 0 ? (
              <Empty desk={desk} clean="" />
            ) : (
              <Nothing title={words('desk.noDecisions')} hint={words('desk.noDecisions.hint')} />
            )
          }
        </Answered>
      </Box>
    </>
  );
};

interface DecisionTableProps {
  readonly decisions: readonly Decision[];
  readonly desk: Desk;
  readonly onRevoked: () => void;
}

const DecisionTable = ({ decisions, desk: { types }, onRevoked }: DecisionTableProps) => {
  const words = useWords();
  const intl = useIntl();
  const columns = [
    words('desk.column.finding'),
    words('desk.column.entry'),
    words('desk.column.why'),
    words('desk.column.who'),
    words('desk.column.action'),
  ];
  return (
    <DeskTable label={words('onPurpose.title')} columns={columns} rowCount={decisions.length}>
      {decisions.map((one) => {
        const { message, excerpt } = sayFinding(one);
        return (
          <Tr key={one.id}>
            <Td>
              <Said severity={one.severity} excerpt={excerpt}>
                <RowLink to={types.addressOf(one)}>{message}</RowLink>
              </Said>
            </Td>
            <Td>
              <EntryLines entry={one} types={types} intl={intl} />
            </Td>
            <Td>
              <Typography tag="p" textColor="neutral800">
                {words(KIND_WORDS[one.kind])}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {one.reason}
              </Typography>
            </Td>
            <Td>
              <Decided decision={one} />
            </Td>
            <Td>{one.mayRevoke && <RevokeButton decision={one} onRevoked={onRevoked} />}</Td>
          </Tr>
        );
      })}
    </DeskTable>
  );
};

const Decided = ({ decision: { by, at, until } }: { readonly decision: Decision }) => {
  const words = useWords();
  const dayOf = useDay();
  return (
    <>
      <Typography tag="p" textColor="neutral800">
        {words('onPurpose.decided', { by, date: dayOf(at) })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {until ? words('onPurpose.endsOn', { date: dayOf(until) }) : words('onPurpose.until.good')}
      </Typography>
    </>
  );
};

interface RevokeButtonProps {
  readonly decision: Decision;
  readonly onRevoked: () => void;
}

const RevokeButton = ({ decision, onRevoked }: RevokeButtonProps) => {
  const words = useWords();
  const revoke = useRevoke();
  const [hasFailed, setFailed] = useState(false);
  const onClick = (): void => {
    revoke(decision).then(onRevoked, (error: unknown) => {
      console.error('[newsroom] It could not be taken back', error);
      setFailed(true);
    });
  };
  return (
    <>
      <TextButton onClick={onClick} style={{ whiteSpace: 'nowrap' }}>
        {words('onPurpose.revoke')}
      </TextButton>
      {hasFailed && (
        <Typography tag="p" variant="pi" textColor="danger600" role="alert">
          {words('onPurpose.revokeFailed')}
        </Typography>
      )}
    </>
  );
};
