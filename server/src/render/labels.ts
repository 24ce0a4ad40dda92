import { primaryLanguage } from '../../../engine';

/** The few words that we add to a page. */
export interface Labels {
  readonly table: string;
  readonly source: string;
  readonly asOf: string;
  readonly factBox: string;
  /** The front page of the site. */
  readonly home: string;
}

const english: Labels = { table: 'Table', source: 'Source', asOf: 'As of', factBox: 'Fact box', home: 'Home' };

const labels: Readonly<Record<string, Labels>> = {
  en: english,
  de: { table: 'Tabelle', source: 'Quelle', asOf: 'Stand:', factBox: 'Faktenbox', home: 'Startseite' },
  fr: { table: 'Tableau', source: 'Source', asOf: 'État au', factBox: 'Repères', home: 'Accueil' },
  es: { table: 'Tabla', source: 'Fuente', asOf: 'A fecha de', factBox: 'Datos', home: 'Portada' },
  uk: { table: 'Таблиця', source: 'Джерело', asOf: 'Станом на', factBox: 'Довідка', home: 'Головна' },
};

/** In the language of the article, else in English. */
export const labelsFor = (locale: string): Labels => labels[primaryLanguage(locale) ?? ''] ?? english;

/** A day (`2026-10-01`) in words. English dates are written day first. */
export function dayInWords(day: string, locale: string): string {
  const language = primaryLanguage(locale) ?? '';
  const tag = locale === 'en' ? 'en-GB' : language in labels ? locale : 'en-GB';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
