/** Lines that are dates. */
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date)(?: on)?:? +)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?` +
    `(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\.?,? \\d{4}|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})` +
    `(?:[ ,T]+(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{1,4})?(?: ?[+-]\\d{2}:?\\d{2})?)?$`,
  'i',
);

/** Whether a line is a date and nothing else but its label. */
export const isDate = (label: string): boolean => label.length < 80 && DATE.test(label);

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The day a date line names, or its instant, as it is written, without its label; null when it names none. */
export const dateIn = (label: string): string | null =>
  label.length < 80 ? ((DATE.test(label) ? INSTANT.exec(label)?.[0] : null) ?? DATE.exec(label)?.[1] ?? null) : null;
