import { useMemo } from 'react';
import { DatePicker } from '@strapi/design-system';
import { inPicker, isoDay } from './day';
import { useWords } from './words';

interface DayPickerProps {
  /** ISO days; null: none. */
  readonly day: string | null;
  readonly first?: string;
  readonly onChange: (day: string | null) => void;
}

/** Strapi's date picker, for days that are the same wherever they are read. */
export const DayPicker = ({ day, first, onChange }: DayPickerProps) => {
  const words = useWords();
  // Another object would overwrite what is being typed.
  const value = useMemo(() => (day === null ? undefined : inPicker(day)), [day]);
  return (
    <DatePicker
      value={value}
      minDate={first === undefined ? undefined : inPicker(first)}
      clearLabel={words('clearDay')}
      onChange={(picked?: Date) => onChange(picked ? isoDay(picked) : null)}
      onClear={() => onChange(null)}
    />
  );
};
