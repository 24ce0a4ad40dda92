import { primaryLanguage } from '../../../engine';
import type { Mail } from '../mail';

export interface DueFact {
  readonly title: string;
  /** ISO day. */
  readonly reviewBy: string;
  readonly locale: string;
  /** Where it is edited. */
  readonly url: string;
}

export interface Digest {
  /** Of the letter. */
  readonly locale: string;
  readonly overdue: readonly DueFact[];
  readonly week: readonly DueFact[];
  /** Of all, those that are not named included. */
  readonly counts: { readonly overdue: number; readonly week: number };
  /** Where all of them stand. */
  readonly url: string;
  /** Name of the site. */
  readonly site: string | null;
}

interface Phrases {
  readonly subject: (counts: Digest['counts']) => string;
  readonly overdue: string;
  readonly week: string;
  readonly more: (count: number) => string;
  readonly all: string;
  readonly why: string;
}

const english: Phrases = {
  subject: ({ overdue, week }) => `Fact boxes to review: ${overdue} overdue, ${week} within a week`,
  overdue: 'Overdue',
  week: 'Within a week',
  more: (count) => `and ${count} more`,
  all: 'All of them:',
  why: 'You get this e-mail because your address stands in the settings of the newsroom.',
};

const phrases: Readonly<Record<string, Phrases>> = {
  en: english,
  de: {
    subject: ({ overdue, week }) => `Faktenboxen zur Durchsicht: ${overdue} überfällig, ${week} binnen einer Woche`,
    overdue: 'Überfällig',
    week: 'Binnen einer Woche',
    more: (count) => `und ${count} weitere`,
    all: 'Alle:',
    why: 'Sie bekommen diese E-Mail, weil Ihre Adresse in den Einstellungen der Redaktion steht.',
  },
  fr: {
    subject: ({ overdue, week }) => `Encadrés à revoir : ${overdue} en retard, ${week} d’ici une semaine`,
    overdue: 'En retard',
    week: 'D’ici une semaine',
    more: (count) => `et ${count} de plus`,
    all: 'Tous :',
    why: 'Vous recevez cet e-mail parce que votre adresse figure dans les réglages de la rédaction.',
  },
  es: {
    subject: ({ overdue, week }) => `Recuadros por revisar: ${overdue} vencidos, ${week} en una semana`,
    overdue: 'Vencidos',
    week: 'En una semana',
    more: (count) => `y ${count} más`,
    all: 'Todos:',
    why: 'Recibe este correo porque su dirección figura en los ajustes de la redacción.',
  },
  uk: {
    subject: ({ overdue, week }) => `Довідки, які час переглянути: термін минув — ${overdue}, упродовж тижня — ${week}`,
    overdue: 'Термін минув',
    week: 'Упродовж тижня',
    more: (count) => `і ще ${count}`,
    all: 'Усі:',
    why: 'Ви отримуєте цей лист, бо ваша адреса стоїть у налаштуваннях редакції.',
  },
};

/** What is due, in the language of the site, else in English. */
export function letterAbout({ locale, overdue, week, counts, url, site }: Digest): Omit<Mail, 'to'> {
  const own = phrases[primaryLanguage(locale) ?? ''] ?? english;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = (heading: string, facts: readonly DueFact[], count: number): string[] => {
    const lines = facts.map(
      (fact) => `- ${fact.title} (${fact.locale}), ${day.format(new Date(fact.reviewBy))}\n  ${fact.url}`,
    );
    const more = count > facts.length ? [own.more(count - facts.length)] : [];
    return count === 0 ? [] : [[heading, ...lines, ...more].join('\n')];
  };
  const parts = [
    ...list(own.overdue, overdue, counts.overdue),
    ...list(own.week, week, counts.week),
    `${own.all}\n${url}`,
    '--',
    own.why,
  ];
  const subject = own.subject(counts);
  return { subject: site ? `${site}: ${subject}` : subject, text: parts.join('\n\n') };
}
