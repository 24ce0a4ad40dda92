import { primaryLanguage } from '../../../engine';

/** What is wrong with a question, by the code that a form without a script gets. */
interface Messages {
  readonly short: (least: number) => string;
  readonly long: (most: number) => string;
  readonly email: string;
  readonly consent: string;
  readonly early: string;
  readonly expired: string;
  readonly used: string;
  readonly closed: string;
  readonly unknown: string;
  readonly often: (minutes: number) => string;
}

export type MessageCode = keyof Messages;

const english: Messages = {
  short: (least) => `Please write at least ${least} characters`,
  long: (most) => `Please write at most ${most} characters`,
  email: 'This is not a complete e-mail address',
  consent: 'What you agree to has changed: please load the page again and read it',
  early: 'That was fast: please look your question over, and send it again',
  expired: 'The form was open for too long: please load the page again',
  used: 'This form has been sent already: please load the page again for another question',
  closed: 'No questions are taken here at the moment',
  unknown: 'Nothing is kept under this link: the question was erased, or it was never kept',
  often: (minutes) => `Many questions came from you: please try again in ${minutes} min`,
};

const messages: Readonly<Record<string, Messages>> = {
  en: english,
  de: {
    short: (least) => `Bitte schreiben Sie mindestens ${least} Zeichen`,
    long: (most) => `Bitte schreiben Sie höchstens ${most} Zeichen`,
    email: 'Diese E-Mail-Adresse ist nicht vollständig',
    consent: 'Der Text der Einwilligung ist neu: Bitte laden Sie die Seite noch einmal und lesen Sie ihn',
    early: 'Das ging schnell: Bitte sehen Sie Ihre Frage noch einmal durch und senden Sie sie erneut',
    expired: 'Das Formular war zu lange offen: Bitte laden Sie die Seite noch einmal',
    used: 'Dieses Formular wurde schon gesendet: Bitte laden Sie die Seite für eine weitere Frage neu',
    closed: 'Zurzeit werden hier keine Fragen angenommen',
    unknown: 'Unter diesem Link ist nichts gespeichert: Die Frage wurde gelöscht oder nie aufbewahrt',
    often: (minutes) => `Von Ihnen kamen viele Fragen: Bitte versuchen Sie es in ${minutes} Min. wieder`,
  },
  fr: {
    short: (least) => `Écrivez au moins ${least} caractères`,
    long: (most) => `Écrivez au plus ${most} caractères`,
    email: 'Cette adresse e-mail est incomplète',
    consent: 'Le texte du consentement a changé : rechargez la page et relisez-le',
    early: 'C’était rapide : relisez votre question, puis envoyez-la de nouveau',
    expired: 'Le formulaire est resté ouvert trop longtemps : rechargez la page',
    used: 'Ce formulaire a déjà été envoyé : rechargez la page pour une autre question',
    closed: 'Les questions sont fermées pour le moment',
    unknown: 'Rien n’est conservé sous ce lien : la question a été effacée, ou n’a jamais été gardée',
    often: (minutes) => `Vous avez envoyé beaucoup de questions : réessayez dans ${minutes} min`,
  },
  es: {
    short: (least) => `Escriba al menos ${least} caracteres`,
    long: (most) => `Escriba como máximo ${most} caracteres`,
    email: 'Esta dirección de correo está incompleta',
    consent: 'El texto del consentimiento ha cambiado: recargue la página y léalo de nuevo',
    early: 'Ha sido muy rápido: revise su pregunta y envíela otra vez',
    expired: 'El formulario ha estado abierto demasiado tiempo: recargue la página',
    used: 'Este formulario ya se ha enviado: recargue la página para hacer otra pregunta',
    closed: 'Por ahora no se admiten preguntas aquí',
    unknown: 'No se guarda nada con este enlace: la pregunta se borró o nunca se guardó',
    often: (minutes) => `Ha enviado muchas preguntas: inténtelo de nuevo en ${minutes} min`,
  },
  uk: {
    short: (least) => `Напишіть щонайменше стільки знаків: ${least}`,
    long: (most) => `Напишіть щонайбільше стільки знаків: ${most}`,
    email: 'Ця електронна адреса неповна',
    consent: 'Текст згоди змінився: оновіть сторінку й прочитайте його',
    early: 'Це було швидко: перегляньте запитання й надішліть ще раз',
    expired: 'Форма була відкрита надто довго: оновіть сторінку',
    used: 'Цю форму вже надіслано: оновіть сторінку, щоб поставити інше запитання',
    closed: 'Наразі запитання тут не приймаються',
    unknown: 'За цим посиланням нічого не зберігається: запитання видалено або його не було збережено',
    often: (minutes) => `Від вас надійшло багато запитань: спробуйте через ${minutes} хв`,
  },
};

/** In the reader's language, else in English. */
export const messagesFor = (locale: string): Messages => messages[primaryLanguage(locale) ?? ''] ?? english;
