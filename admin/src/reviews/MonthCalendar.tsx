import { useState } from 'react';
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ReviewDaysResponse } from '../../../shared/contracts/reviews';
import { isoDay } from '../components/day';
import { useAsked } from '../components/useAsked';
import { useWords } from '../components/words';
import { DayCell } from './DayCell';
import { monthAfter, monthOf, weeksOf } from './month';

const Days = styled.table`
  width: 100%;
  table-layout: fixed;
  text-align: center;

  th {
    padding-block: 0.4rem;
  }
  td {
    padding: 1px;
  }
`;

interface MonthCalendarProps {
  /** The ISO day that is shown alone. */
  readonly day: string | undefined;
  readonly version: number;
  /** @param day - Undefined: all days. */
  readonly onDay: (day: string | undefined) => void;
}

/** How many reviews are due on which day of a month; a day leads to its fact boxes. */
export const MonthCalendar = ({ day, version, onDay }: MonthCalendarProps) => {
  const words = useWords();
  const intl = useIntl();
  const today = isoDay(new Date());
  const [month, setMonth] = useState(monthOf(day ?? today));
  const { answer } = useAsked<ReviewDaysResponse>('/newsroom/reviews/days', { month }, version);
  // What was asked for another month is of none of these days.
  const counts = new Map(answer?.data.map((one) => [one.day, one.count]));
  const name = intl.formatDate(parseISO(`${month}-01`), { month: 'long', year: 'numeric' });
  const go = (months: number) => (): void => setMonth(monthAfter(month, months));
  const [week = []] = weeksOf('2024-01');
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <IconButton label={words('reviews.calendar.before')} onClick={go(-1)}>
          <ChevronLeft />
        </IconButton>
        <Typography tag="h3" fontWeight="semiBold" textColor="neutral800" aria-live="polite">
          {name}
        </Typography>
        <IconButton label={words('reviews.calendar.after')} onClick={go(1)}>
          <ChevronRight />
        </IconButton>
      </Flex>
      <Days aria-label={words('reviews.calendar', { month: name })}>
        <thead>
          <tr>
            {week.map((one) => (
              <Typography
                key={one}
                tag="th"
                scope="col"
                variant="pi"
                textColor="neutral600"
                abbr={intl.formatDate(parseISO(one ?? ''), { weekday: 'long' })}
              >
                {intl.formatDate(parseISO(one ?? ''), { weekday: 'short' })}
              </Typography>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((days, index) => (
            <tr key={index}>
              {days.map((one, place) => (
                <td key={place}>
                  {one && (
                    <DayCell
                      day={one}
                      today={today}
                      count={counts.get(one) ?? 0}
                      isChosen={one === day}
                      onChoose={() => onDay(one === day ? undefined : one)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Days>
    </Box>
  );
};
