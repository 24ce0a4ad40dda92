import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DueBox, ReviewsResponse } from '../../../shared/contracts/reviews';
import { REVIEW_PERIODS, type ReviewPeriod, periodOf } from '../../../shared/reviews';
import { useAsked } from '../components/useAsked';
import { useDay } from '../components/useDay';
import { type WordId, useWords } from '../components/words';
import { Answered } from '../desk/Answered';
import { Nothing } from '../desk/Nothing';
import { Pages } from '../desk/Pages';
import { filtersOf } from '../desk/address';
import type { Desk } from '../desk/useDesk';
import { DueTable } from './DueTable';
import { MonthCalendar } from './MonthCalendar';
import { ReviewedDialog } from './ReviewedDialog';

const Columns = styled(Box)`
  display: grid;
  grid-template-columns: 32rem minmax(0, 1fr);
  gap: 2.4rem;
  align-items: start;

  @media (max-width: 1080px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** Fact boxes by the day on which somebody looks at them again, as calendar and as list. */
export const ReviewsTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const dayOf = useDay();
  const { address, version, refresh, types } = desk;
  const { day } = address.filters;
  const params = { page: address.page, ...filtersOf(address) };
  const asked = useAsked<ReviewsResponse>('/newsroom/reviews', params, version);
  const [reviewed, setReviewed] = useState<DueBox | null>(null);
  const onDay = (chosen: string | undefined): void => address.filter('day', chosen);
  return (
    <Columns>
      <MonthCalendar day={day} version={version} onDay={onDay} />
      <Box>
        {day && (
          <Flex gap={4} wrap="wrap" paddingBottom={4}>
            <Typography tag="h3" variant="delta">
              {words('reviews.onDay', { date: dayOf(day) })}
            </Typography>
            <Button size="S" variant="tertiary" onClick={() => onDay(undefined)}>
              {words('reviews.allDays')}
            </Button>
          </Flex>
        )}
        <Answered asked={asked}>
          {({ data, meta }) =>
            meta.pagination.total > 0 ? (
              <>
                {REVIEW_PERIODS.map((period) => (
                  <Period
                    key={period}
                    period={period}
                    count={day ? null : meta.counts[period]}
                    boxes={data.filter(({ reviewBy }) => periodOf(reviewBy, meta.today) === period)}
                    types={types}
                    onReviewed={setReviewed}
                  />
                ))}
                <Pages pagination={meta.pagination} address={address} />
              </>
            ) : (
              <Nothing
                title={words(day ? 'reviews.noneOnDay' : 'home.due.never')}
                hint={day ? undefined : words('reviews.none.hint')}
              />
            )
          }
        </Answered>
      </Box>
      {reviewed && (
        <ReviewedDialog
          box={reviewed}
          title={types.titleOf(reviewed)}
          onClose={() => setReviewed(null)}
          onDone={refresh}
        />
      )}
    </Columns>
  );
};

const HEADINGS = {
  overdue: 'reviews.overdue',
  week: 'reviews.week',
  weeks: 'reviews.weeks',
  later: 'reviews.later',
} as const satisfies Readonly<Record<ReviewPeriod, WordId>>;

interface PeriodProps {
  readonly period: ReviewPeriod;
  /** Of all pages; null: not to be told. */
  readonly count: number | null;
  readonly boxes: readonly DueBox[];
  readonly types: Desk['types'];
  readonly onReviewed: (box: DueBox) => void;
}

const Period = ({ period, count, boxes, types, onReviewed }: PeriodProps) => {
  const words = useWords();
  if (boxes.length === 0) return null;
  const name = words(HEADINGS[period]);
  return (
    <Box paddingBottom={5}>
      <Typography
        tag="h3"
        variant="delta"
        textColor={period === 'overdue' ? 'danger600' : 'neutral800'}
        paddingBottom={2}
      >
        {count === null ? name : words('desk.facet', { value: name, count })}
      </Typography>
      <DueTable label={name} boxes={boxes} types={types} onReviewed={onReviewed} />
    </Box>
  );
};
