import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules, type Example } from '../../../engine';
import { linesOf } from '../../../engine/prove';
import { NOW } from '../findings';

const folder = join(__dirname, '../../../engine/rules');
const tests = __dirname;

/** `<group>/<rule>` of every file in engine/rules, and of those that define a rule. */
const all = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) =>
    readdirSync(join(folder, group)).map((file) => `${group}/${file.replace(/\.ts$/, '')}`),
  );
const files = all.filter((id) => readFileSync(join(folder, `${id}.ts`), 'utf8').includes('defineRule(')).sort();

const examplesOf = (id: string): readonly Example[] =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file's name is the rule's
  (require(join(folder, `${id}.examples`)) as { examples: readonly Example[] }).examples;

it('lists every rule once, under the id of its file', () => expect(rules.map(({ id }) => id)).toEqual(files));

it('keeps every file but the examples under 100 lines', () => {
  const linesIn = (id: string): number => readFileSync(join(folder, `${id}.ts`), 'utf8').split('\n').length - 1;
  expect(all.filter((id) => !id.endsWith('.examples') && linesIn(id) >= 100)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test', () => expect(existsSync(join(tests, `${id}.test.ts`))).toBe(true));

  const examples = examplesOf(id);

  it('shows a text it speaks about and one it does not', () => {
    expect(examples.filter(({ lines }) => lines.length > 0)).not.toEqual([]);
    expect(examples.filter(({ lines }) => lines.length === 0)).not.toEqual([]);
  });

  it.each(examples.map((example) => [example.title, example] as const))(
    'says what its example says: %s',
    (_, example) => expect(linesOf(rule, example, { now: NOW })).toEqual([...example.lines].sort((a, b) => a - b)),
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
