import type { ArticlePage, Correction } from '../../../shared/contracts/content';
import { toHtml } from '../vendor/mdast.mjs';
import { element } from './element';
import { htmlOf } from './faqs';
import { dayInWords, labelsFor } from './labels';

/** A correction in sentences, in the language of its article. */
export const sayCorrection = ({ wrong, right }: Correction, locale: string): string =>
  labelsFor(locale).correction(sentence(wrong), sentence(right));

const sentence = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text);

/** A page with what it had wrong at the foot of its text, for readers who get nothing but that. */
export function withCorrections(page: ArticlePage): ArticlePage {
  const { corrections, locale, html, text } = page;
  if (corrections.length === 0) return page;
  const title = labelsFor(locale).corrections;
  const said = corrections.map((correction) => ({
    correctedAt: correction.correctedAt,
    day: dayInWords(correction.correctedAt.slice(0, 10), locale),
    sentences: sayCorrection(correction, locale),
  }));
  const items = said.map(({ correctedAt, day, sentences }) =>
    element('li', {}, element('time', { dateTime: correctedAt }, day), ` – ${sentences}`),
  );
  const section = element(
    'section',
    { className: ['nr-corrections'] },
    element('h2', {}, title),
    element('ul', {}, items),
  );
  return {
    ...page,
    html: htmlOf([html, toHtml([section])]),
    text: [text, [title, ...said.map(({ day, sentences }) => `${day} – ${sentences}`)].join('\n')]
      .filter(Boolean)
      .join('\n\n'),
  };
}
