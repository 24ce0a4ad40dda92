import { formatISO, parseISO } from 'date-fns';

/** ISO day on which an instant falls where the reader is. */
export const isoDay = (instant: Date): string => formatISO(instant, { representation: 'date' });

/** An ISO day as Strapi's date picker takes it, by the clock of Greenwich; it gives a day as midnight where the reader is. */
export const inPicker = (day: string): Date => parseISO(`${day}T00:00Z`);
