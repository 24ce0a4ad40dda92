import { check, readMarkdown, readPage, rules } from '../../../engine';
import { garbledIn } from '../../../engine/mojibake';
import { looseMarkup, plainMarkup } from '../../../engine/markup';
import { looseQuotes } from '../../../engine/quotes';
import { scanInline, withoutCode } from '../../../engine/read/inline';
import { NOW } from '../findings';

jest.setTimeout(120_000);

const OWN = rules.filter(({ id }) => /^(?:broken|placeholder)\//.test(id));

function read(text: string): void {
  scanInline(text, new Map([['a', '/a']]));
  const inline = scanInline(text);
  withoutCode(text);
  looseQuotes(text);
  garbledIn(text);
  plainMarkup(text, inline);
  looseMarkup(text, inline);
  for (const document of [readMarkdown(text), readPage(text)]) check(document, OWN, { now: NOW });
}

const timeOf = (text: string): number => {
  const start = performance.now();
  read(text);
  return performance.now() - start;
};

/** Below so many milliseconds a ratio says nothing; eight times the text takes 64 times as long where time is quadratic. */
const FLOOR = 5;
const LIMIT = 24;
const isSlower = (part: string): boolean =>
  [1, 2, 3].every(
    () => timeOf(part.repeat(24_000 / part.length)) > LIMIT * Math.max(FLOOR, timeOf(part.repeat(3_000 / part.length))),
  );

describe('hostile marks', () => {
  it.each([
    ...[
      '[',
      ']',
      '[]',
      '[a](',
      '![',
      '![a](',
      '[a](b "',
      "[a](b '",
      '[a](<b',
      '[a][',
      '[a]()',
      '![a](b)',
      '[[a](b)',
      '[a] (https://b',
    ],
    ...[
      '<',
      '<a ',
      '<a b="',
      "<a b='",
      '<a b="<a c=\'',
      '<a b="1" ',
      '<img ',
      '<a href="">',
      '</a>',
      '<!--',
      '<a@b',
      '<x:',
    ],
    ...['*', '**', '** a ', '**a ', 'a** ', '*a_', '*a**b_', '~~a', '_a*', '***a* ', '**a*b ', '*a **b ***c '],
    ...['`', '``a', '`a``b```', '\\`', '\\[', '!\\['],
    ...['https://a.b/', 'www.a)))', 'https://a.b/c] ', 'http', '://'],
    ...['"', '“', '” ', '"a "', '6" ', '„a', '«', '» «', '<"', '"`'],
    ...['Ã', 'Ã©', 'â€™', 'â€', 'ð', 'Ã\u0083', '\ufffd', 'Â '],
    ...[
      '{{',
      '{{ a',
      '{% ',
      '<% ',
      '${a',
      '%s',
      '[caption ',
      '[a b=',
      '[/b',
      'XXX ',
      'XXX,',
      '$XX',
      '[TK',
      '[insert ',
      'TK TK ',
    ],
    ...[
      'Lorem ipsum dolor ',
      'as an ai ',
      'here is a rewritten ',
      '[Your A',
      '##a ',
      '. ## A',
      '&amp;',
      '&amp;nbsp;',
      '<br',
    ],
    ...['\n[a]: /b\n\n', '[a]: ', '12 shares\n\n', 'KI logo\n\n'],
  ])('are read in time in line with their number: %j', (part) => expect(isSlower(part)).toBe(false));
});
