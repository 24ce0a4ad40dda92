import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';

const HEIGHT = '4rem';

const DayButton = styled.button<{ $isLate: boolean }>`
  width: 100%;
  height: ${HEIGHT};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  color: ${({ theme, $isLate }) => ($isLate ? theme.colors.danger700 : theme.colors.primary700)};
  background: ${({ theme, $isLate }) => ($isLate ? theme.colors.danger100 : theme.colors.primary100)};

  &[aria-pressed='true'] {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
`;

interface DayCellProps {
  /** ISO days. */
  readonly day: string;
  readonly today: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A day of the calendar: a button where something is due, else its number. */
export const DayCell = ({ day, today, count, isChosen, onChoose }: DayCellProps) => {
  const words = useWords();
  const dayOf = useDay();
  const number = (
    <Typography
      tag="span"
      variant="pi"
      textColor="inherit"
      fontWeight={day === today ? 'bold' : undefined}
      aria-current={day === today ? 'date' : undefined}
      style={{ display: 'block', textDecoration: day === today ? 'underline' : undefined }}
    >
      {Number(day.slice(8))}
    </Typography>
  );
  if (count === 0)
    return (
      <Box height={HEIGHT} paddingTop={1} color="neutral600">
        {number}
      </Box>
    );
  return (
    <DayButton
      type="button"
      $isLate={day < today}
      aria-pressed={isChosen}
      aria-label={words('reviews.calendar.day', { date: dayOf(day), count })}
      onClick={onChoose}
    >
      {number}
      <Typography tag="span" variant="omega" fontWeight="bold" textColor="inherit">
        {count}
      </Typography>
    </DayButton>
  );
};
