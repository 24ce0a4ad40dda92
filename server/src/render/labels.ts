import { primaryLanguage } from '../../../engine';

/** The few words that we add to a page. */
export interface Labels {
  readonly table: string;
  readonly source: string;
  readonly asOf: string;
  readonly factBox: string;
  /** The front page of the site. */
  readonly home: string;
  /** What an article had wrong, where they are listed. */
  readonly corrections: string;
  /** Of two sentences: what stood there, and what is right. */
  readonly correction: (wrong: string, right: string) => string;
}

const english: Labels = {
  table: 'Table',
  source: 'Source',
  asOf: 'As of',
  factBox: 'Fact box',
  home: 'Home',
  corrections: 'Corrections',
  correction: (wrong, right) => `An earlier version said: ${wrong} Correct is: ${right}`,
};

const labels: Readonly<Record<string, Labels>> = {
  en: english,
  de: {
    table: 'Tabelle',
    source: 'Quelle',
    asOf: 'Stand:',
    factBox: 'Faktenbox',
    home: 'Startseite',
    corrections: 'Korrekturen',
    correction: (wrong, right) => `Eine frühere Fassung sagte: ${wrong} Richtig ist: ${right}`,
  },
  fr: {
    table: 'Tableau',
    source: 'Source',
    asOf: 'État au',
    factBox: 'Repères',
    home: 'Accueil',
    corrections: 'Rectifications',
    correction: (wrong, right) => `Une version précédente indiquait : ${wrong} Il faut lire : ${right}`,
  },
  es: {
    table: 'Tabla',
    source: 'Fuente',
    asOf: 'A fecha de',
    factBox: 'Datos',
    home: 'Portada',
    corrections: 'Correcciones',
    correction: (wrong, right) => `Una versión anterior decía: ${wrong} Lo correcto es: ${right}`,
  },
  uk: {
    table: 'Таблиця',
    source: 'Джерело',
    asOf: 'Станом на',
    factBox: 'Довідка',
    home: 'Головна',
    corrections: 'Виправлення',
    correction: (wrong, right) => `У попередній версії було: ${wrong} Правильно: ${right}`,
  },
};

/** In the language of the article, else in English. */
export const labelsFor = (locale: string): Labels => labels[primaryLanguage(locale) ?? ''] ?? english;

/** A day (`2026-10-01`) in words. English dates are written day first. */
export function dayInWords(day: string, locale: string): string {
  const language = primaryLanguage(locale) ?? '';
  const tag = locale === 'en' ? 'en-GB' : language in labels ? locale : 'en-GB';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
