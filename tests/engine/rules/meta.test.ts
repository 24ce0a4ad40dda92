import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  check,
  positionsIn,
  readArticle,
  readMarkdown,
  readPage,
  readPart,
  rules,
  type Document,
  type Example,
  type Rule,
} from '../../../engine';
import { NOW, prose } from '../findings';

const folder = join(__dirname, '../../../engine/rules');
const tests = __dirname;

/** `<group>/<rule>` of every file in engine/rules that defines a rule. */
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) => readdirSync(join(folder, group)).map((file) => `${group}/${file.replace(/\.ts$/, '')}`))
  .filter((id) => readFileSync(join(folder, `${id}.ts`), 'utf8').includes('defineRule('))
  .sort();

const examplesOf = (id: string): readonly Example[] =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file's name is the rule's
  (require(join(folder, `${id}.examples`)) as { examples: readonly Example[] }).examples;

function read({ kind, text, entry }: Example): Document {
  const language = 'en';
  switch (kind) {
    case 'page':
      return readPage(text, { language });
    case 'markdown':
      return readMarkdown(text, { language });
    case 'article':
      return readArticle({ language, ...entry, body: [prose(text)] });
    case 'fact-box':
    case 'faq':
    case 'reader-question':
      return readPart({ language, ...entry, kind, body: text });
  }
}

/** Lines (from 1; 0: the whole page, or another field of an entry) on which the rule speaks, each once. */
function linesOf(rule: Rule, example: Example): number[] {
  const document = read(example);
  const field = document.fields.find(({ source }) => source === example.text);
  const at = positionsIn(example.text);
  const findings = check(document, [rule], { now: NOW, watchPhrases: example.watchPhrases });
  const lines = findings.map(({ place }) => (place && place.path === field?.path ? at(place.start).line : 0));
  return [...new Set(lines)].sort((a, b) => a - b);
}

it('lists every rule once, under the id of its file', () => expect(rules.map(({ id }) => id)).toEqual(files));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test', () => expect(existsSync(join(tests, `${id}.test.ts`))).toBe(true));

  const examples = examplesOf(id);

  it('shows a text it speaks about and one it does not', () => {
    expect(examples.filter(({ lines }) => lines.length > 0)).not.toEqual([]);
    expect(examples.filter(({ lines }) => lines.length === 0)).not.toEqual([]);
  });

  it.each(examples.map((example) => [example.title, example] as const))(
    'says what its example says: %s',
    (_, example) => expect(linesOf(rule, example)).toEqual([...example.lines].sort((a, b) => a - b)),
  );

  it.each(Object.values(rule.messages))('words its message briefly: %s', (message) => {
    expect(message.length).toBeLessThanOrEqual(70);
    expect(message).not.toMatch(/\.$|!|\bplease\b|\boops\b|\binvalid\b/i);
  });

  it('says in one short sentence what the reader suffers', () => {
    expect(rule.why.length).toBeLessThanOrEqual(90);
    expect(rule.why).toMatch(/^[^.]+\.$/);
  });

  it('labels its fixes briefly', () =>
    expect(Object.values(rule.fixes).filter((label) => label.length > 24)).toEqual([]));
});
