import { Box, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OverridesResponse } from '../../../shared/contracts/desk';
import { Quoted } from '../components/Quoted';
import { useWords } from '../components/words';
import { Answered } from './Answered';
import { DeskTable, RowLink } from './DeskTable';
import { EntryLines } from './EntryLines';
import { Nothing } from './Nothing';
import { Pages } from './Pages';
import { sayFinding } from './saying';
import { useAsked } from '../components/useAsked';
import type { Desk } from './useDesk';

type Override = OverridesResponse['data'][number];

/** What went out although findings asked for a reason: who let it, and why. */
export const OverridesTab = ({ desk: { address, version, types } }: { readonly desk: Desk }) => {
  const words = useWords();
  const intl = useIntl();
  const asked = useAsked<OverridesResponse>('/newsroom/overrides', { page: address.page }, version);
  const columns = [
    words('desk.column.finding'),
    words('desk.column.entry'),
    words('desk.column.why'),
    words('desk.column.who'),
  ];
  return (
    <Answered asked={asked}>
      {({ data, meta: { pagination } }) =>
        pagination.total > 0 ? (
          <>
            <DeskTable label={words('desk.tab.overrides')} columns={columns} rowCount={data.length}>
              {data.map((one) => (
                <Tr key={one.id}>
                  <Td>
                    <Excused findings={one.findings} to={types.addressOf(one)} />
                  </Td>
                  <Td>
                    <EntryLines entry={one} types={types} intl={intl} />
                  </Td>
                  <Td>
                    <Typography textColor="neutral800">{one.reason}</Typography>
                  </Td>
                  <Td>
                    <Typography textColor="neutral800">
                      {words('onPurpose.decided', {
                        by: one.by,
                        date: intl.formatDate(one.at, { dateStyle: 'medium', timeStyle: 'short' }),
                      })}
                    </Typography>
                  </Td>
                </Tr>
              ))}
            </DeskTable>
            <Pages pagination={pagination} address={address} />
          </>
        ) : (
          <Nothing title={words('desk.noOverrides')} hint={words('desk.noOverrides.hint')} />
        )
      }
    </Answered>
  );
};

/** What was let through. */
const Excused = ({ findings, to }: { readonly findings: Override['findings']; readonly to: string }) => (
  <Box tag="ul">
    {findings.map(({ key, ...finding }, index) => {
      const { message, excerpt } = sayFinding(finding);
      return (
        <Box tag="li" key={key} paddingBottom={1} style={{ overflowWrap: 'anywhere' }}>
          {index === 0 ? <RowLink to={to}>{message}</RowLink> : <Typography>{message}</Typography>}
          {excerpt && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              <Quoted text={excerpt} />
            </Typography>
          )}
        </Box>
      );
    })}
  </Box>
);
