/**
 * How many repeated paragraphs `duplicate/near-block` flags, and how many of one template with other facts it leaves alone.
 *
 *   node bench/near-duplicates.mjs [--list] <pairs.json>
 *
 * The file is a list of pairs of paragraphs that somebody labelled by reading them:
 *
 *   [{ "label": "repetition", "language": "en", "a": "It opens on Monday …", "b": "On Monday it opens …" }]
 *
 * `label` is "repetition" (who reads both learns nothing new from one of them) or "other-facts" (one form, but it speaks of
 * something else); `language` a primary subtag. Each pair is checked as a Markdown article with both paragraphs, under the
 * `headings` they stood under, if it has two.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildEngine, print } from './engine.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } });
if (positionals.length !== 1) {
  console.error('Usage: node bench/near-duplicates.mjs [--list] <pairs.json>');
  process.exit(2);
}

const { check, likeness, readMarkdown, rules } = await import(await buildEngine());
const rule = rules.filter(({ id }) => id === 'duplicate/near-block');
const FILLER = 'Nothing of this stands in either of the two.';

/** One paragraph, whatever list or lines it was cut out of. */
const paragraph = (text) => text.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '').replace(/\s*\n\s*/g, ' ');

/** Addresses of links are not read. */
const visible = (text) => text.replace(/\]\([^()\s]*\)|<[^<>]*>/g, ' ');

const judged = JSON.parse(readFileSync(positionals[0], 'utf8')).map((pair) => {
  const { language, a, b, headings = [] } = pair;
  const [over, under] = headings.map((heading) => `## ${heading}\n\n`);
  const text = [FILLER, `${over ?? ''}${paragraph(a)}`, FILLER, `${under ?? ''}${paragraph(b)}`].join('\n\n');
  const [finding] = check(readMarkdown(text, { language }), rule);
  return { ...pair, said: finding?.severity ?? 'nothing', ...likeness(visible(a), visible(b)) };
});

const share = (part, whole) => (whole ? (part / whole).toFixed(2) : '–');
const rowOf = (name, pairs) => {
  const of = (label, ...said) => pairs.filter((pair) => pair.label === label && said.includes(pair.said)).length;
  const [warned, noted, missed] = ['warning', 'info', 'nothing'].map((said) => of('repetition', said));
  const [wrong, doubtful, left] = ['warning', 'info', 'nothing'].map((said) => of('other-facts', said));
  const [repeated, others] = [warned + noted + missed, wrong + doubtful + left];
  return [
    name,
    repeated,
    share(warned + noted, repeated),
    share(warned, repeated),
    others,
    share(doubtful + left, others),
    share(left, others),
    share(warned, warned + wrong),
  ];
};
const columns = ['repetitions', 'flagged', 'warned', 'other facts', 'no warning', 'nothing said', 'precision'];

const languages = [...new Set(judged.map(({ language }) => language))].sort();
const rows = languages.map((language) =>
  rowOf(
    language,
    judged.filter((pair) => pair.language === language),
  ),
);
print(`${judged.length} pairs`, ['language', ...columns], [...rows, rowOf('all', judged)]);

/** What is less alike says the same in other words, which nobody promises to find. */
const isClose = ({ jaccard, containment }) => jaccard >= 0.5 || containment >= 0.8;
print(
  'by pairs of words they share',
  ['likeness', ...columns],
  [
    rowOf('half of both, or 80 % of the shorter', judged.filter(isClose)),
    rowOf(
      'less',
      judged.filter((pair) => !isClose(pair)),
    ),
  ],
);

if (values.list)
  for (const { label, said, id, a, b } of judged)
    if ((label === 'repetition') === (said === 'nothing') || (label === 'other-facts' && said !== 'nothing'))
      console.log(`\n${id ?? ''} ${label}, said: ${said}\n  ${a}\n  ${b}`);
