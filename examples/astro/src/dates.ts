import { SITE } from './site';

/** `28 November 2026`. English dates are written day first. */
export const day = (instant: string, language = SITE.language): string =>
  written(instant, language, { dateStyle: 'long' });

/** `28 November 2026 at 06:30 UTC`, in the time of the site. */
export const dayAndTime = (instant: string, language = SITE.language): string =>
  written(instant, language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });

const written = (instant: string, language: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...style, timeZone: SITE.timeZone }).format(
    new Date(instant),
  );
