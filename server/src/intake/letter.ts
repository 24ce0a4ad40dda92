import { primaryLanguage } from '../../../engine';
import type { Mail } from '../mail';

export interface Answered {
  readonly locale: string;
  readonly question: string;
  /** As plain text. */
  readonly answer: string;
  /** Of the page that shows it. */
  readonly url: string | null;
  /** Name of the site. */
  readonly site: string | null;
}

interface Phrases {
  readonly subject: (site: string | null) => string;
  readonly asked: string;
  readonly answer: string;
  readonly url: string;
  readonly why: string;
}

const english: Phrases = {
  subject: (site) => (site ? `${site} has answered your question` : 'Your question is answered'),
  asked: 'You asked:',
  answer: 'Our answer:',
  url: 'It is published here:',
  why: 'You get this e-mail, once, because you gave your address with the question. The address is not published.',
};

const phrases: Readonly<Record<string, Phrases>> = {
  en: english,
  de: {
    subject: (site) => (site ? `${site} hat Ihre Frage beantwortet` : 'Ihre Frage ist beantwortet'),
    asked: 'Sie haben gefragt:',
    answer: 'Unsere Antwort:',
    url: 'Sie ist hier veröffentlicht:',
    why: 'Sie bekommen diese E-Mail einmal, weil Sie mit der Frage Ihre Adresse angegeben haben. Sie wird nicht veröffentlicht.',
  },
  fr: {
    subject: (site) => (site ? `${site} a répondu à votre question` : 'Votre question a reçu une réponse'),
    asked: 'Vous avez demandé :',
    answer: 'Notre réponse :',
    url: 'Elle est publiée ici :',
    why: 'Vous recevez cet e-mail, une seule fois, parce que vous avez indiqué votre adresse avec la question. Elle n’est pas publiée.',
  },
  es: {
    subject: (site) => (site ? `${site} ha respondido a su pregunta` : 'Su pregunta tiene respuesta'),
    asked: 'Usted preguntó:',
    answer: 'Nuestra respuesta:',
    url: 'Está publicada aquí:',
    why: 'Recibe este correo una sola vez porque indicó su dirección con la pregunta. La dirección no se publica.',
  },
  uk: {
    subject: (site) => (site ? `${site}: відповідь на ваше запитання` : 'Відповідь на ваше запитання'),
    asked: 'Ви запитали:',
    answer: 'Наша відповідь:',
    url: 'Її опубліковано тут:',
    why: 'Ви отримуєте цей лист один раз, бо вказали адресу разом із запитанням. Адресу не публікують.',
  },
};

/** What somebody is told whose question is answered, in the language it was asked in, else in English. */
export function letterAbout({ locale, question, answer, url, site }: Answered): Omit<Mail, 'to'> {
  const own = phrases[primaryLanguage(locale) ?? ''] ?? english;
  const parts = [own.asked, quoted(question), own.answer, answer, ...(url === null ? [] : [`${own.url}\n${url}`])];
  return { subject: own.subject(site), text: [...parts, '--', own.why].join('\n\n') };
}

const quoted = (text: string): string => text.trim().replace(/^/gm, '> ');
