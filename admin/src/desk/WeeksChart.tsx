import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useWords } from '../components/words';
import { type Bar, CHART, type Week, barsOf } from './weeks';

/** New ones are filled, repaired ones hollow: nobody needs the colours to tell them apart. */
const Picture = styled.svg`
  display: block;
  width: 24rem;
  max-width: 100%;
  height: auto;
  overflow: visible;

  .added {
    fill: ${({ theme }) => theme.colors.warning600};
  }
  .gone {
    fill: ${({ theme }) => theme.colors.success100};
    stroke: ${({ theme }) => theme.colors.success600};
    stroke-width: 1.5;
  }
  line {
    stroke: ${({ theme }) => theme.colors.neutral300};
  }
`;

/** What came and what went in the last eight weeks. */
export const WeeksChart = ({ weeks }: { readonly weeks: readonly Week[] }) => {
  const words = useWords();
  const { added = 0, gone = 0 } = weeks.at(-1) ?? {};
  return (
    <Flex gap={5} wrap="wrap" alignItems="flex-end">
      <Box>
        <Typography tag="p" variant="delta">
          {words('desk.week', { added, gone })}
        </Typography>
        <Flex gap={3} paddingTop={1} wrap="wrap">
          <Sign kind="added" label={words('desk.week.added')} />
          <Sign kind="gone" label={words('desk.week.gone')} />
        </Flex>
      </Box>
      <Picture viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden focusable="false">
        {barsOf(weeks).map((bar) => (
          <BarShape key={`${bar.kind} ${bar.x}`} bar={bar} />
        ))}
        <line x1="0" x2={CHART.width} y1={CHART.height} y2={CHART.height} />
      </Picture>
      <InWords weeks={weeks} />
    </Flex>
  );
};

const BarShape = ({ bar: { kind, ...place } }: { readonly bar: Bar }) => <rect className={kind} rx="1" {...place} />;

const Sign = ({ kind, label }: { readonly kind: Bar['kind']; readonly label: string }) => (
  <Flex gap={1}>
    <Picture viewBox="0 0 10 10" style={{ width: '1rem' }} aria-hidden focusable="false">
      <rect className={kind} x="1" y="1" width="8" height="8" rx="1" />
    </Picture>
    <Typography variant="pi" textColor="neutral600">
      {label}
    </Typography>
  </Flex>
);

/** The same numbers for who does not see the picture. */
const InWords = ({ weeks }: { readonly weeks: readonly Week[] }) => {
  const words = useWords();
  const intl = useIntl();
  return (
    <VisuallyHidden>
      <table>
        <caption>{words('desk.weeks')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('desk.weeks.from')}</th>
            <th scope="col">{words('desk.week.added')}</th>
            <th scope="col">{words('desk.week.gone')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, added, gone }) => (
            <tr key={monday}>
              <th scope="row">{intl.formatDate(parseISO(monday), { dateStyle: 'medium' })}</th>
              <td>{intl.formatNumber(added)}</td>
              <td>{intl.formatNumber(gone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
};
