/** Texts made from rules: the list in the engine, and their documentation. */

const camelCase = (text) => text.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param files - `<group>/<rule>`, in any order. */
export function ruleIndex(files) {
  const sorted = [...files].sort();
  const names = sorted.map((file) => camelCase(file.split('/')[1]));
  const listed = sorted.map((file, index) => {
    const name = names[index];
    const isTaken = names.filter((other) => other === name).length > 1;
    const own = isTaken ? camelCase(file.replace('/', '-')) : name;
    return { file, own, clause: isTaken ? `${name} as ${own}` : name };
  });
  return [
    '// Written by `npm run generate` from the files beside it.',
    "import type { Rule } from '../rule';",
    ...listed.map(({ file, clause }) => `import { ${clause} } from './${file}';`),
    '',
    'export const rules: readonly Rule[] = [',
    ...listed.map(({ own }) => `  ${own},`),
    '];',
    '',
  ].join('\n');
}

/** All examples by id of their rule: for the settings page, which loads them when somebody looks. */
export function exampleIndex(files) {
  const listed = [...files].sort().map((file) => ({ file, own: `${camelCase(file.replace('/', '-'))}Examples` }));
  return [
    '// Written by `npm run generate` from the files beside it.',
    "import type { Example } from '../rule';",
    ...listed.map(({ file, own }) => `import { examples as ${own} } from './${file}.examples';`),
    '',
    'export const examples: Readonly<Record<string, readonly Example[]>> = {',
    ...listed.map(({ file, own }) => `  '${file}': ${own},`),
    '};',
    '',
  ].join('\n');
}

export function rulePage(rule) {
  const fixes = Object.values(rule.fixes);
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `**Severity:** ${rule.severity} · **Why:** ${rule.why}`,
    '',
    '## What it says',
    '',
    ...Object.values(rule.messages).map((message) => `- ${message.replaceAll(', date}', '}')}`),
    '',
    ...(fixes.length ? ['## What it offers', '', ...fixes.map((label) => `- ${label}`), ''] : []),
    '## Examples',
    '',
    ...rule.examples.flatMap(example),
  ].join('\n');
}

const KINDS = {
  page: 'A pasted page',
  markdown: 'Markdown',
  article: 'An article',
  'fact-box': 'A fact box',
  faq: 'A FAQ entry',
  'reader-question': 'A reader question',
};

function example({ title, kind, text, entry = {}, watchPhrases, lines }) {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [
    `### ${title[0].toUpperCase()}${title.slice(1)}`,
    '',
    `${KINDS[kind]}; ${verdict(lines, kind)}.`,
    '',
    ...fieldsOf({ ...entry, ...(watchPhrases && { watchPhrases }) }),
    `${fence}text`,
    text,
    fence,
    '',
  ];
}

/** What an entry holds besides its text, and what an editor has set. */
function fieldsOf(fields) {
  const names = Object.keys(fields);
  if (names.length === 0) return [];
  return [...names.map((name) => `- ${name}: \`${JSON.stringify(fields[name]) ?? 'not known'}\``), ''];
}

function verdict(lines, kind) {
  if (lines.length === 0) return 'nothing to report';
  const places = lines.filter((line) => line > 0).map(String);
  if (lines.includes(0)) places.push(['page', 'markdown'].includes(kind) ? 'the page as a whole' : 'one of its fields');
  return `reported on ${lines.some((line) => line > 0) ? 'line ' : ''}${places.join(', ')}`;
}

export function rulesReadme(rules) {
  const groups = byGroup(rules);
  return [
    '# The rules',
    '',
    `${rules.length} rules, written by \`npm run generate\` from \`engine/rules\`. An error counts against publishing, a warning does not, an`,
    'info is folded away until asked for; a rule may be milder or stricter where the case is.',
    '',
    ...[...groups].flatMap(([group, members]) => [
      `## ${group}`,
      '',
      '| rule | holds on a sound page | severity |',
      '|---|---|---|',
      ...members.map(
        ({ id, summary, severity }) => `| [${id}](${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity} |`,
      ),
      '',
    ]),
  ].join('\n');
}

function byGroup(rules) {
  const groups = new Map();
  for (const rule of rules) {
    const [group] = rule.id.split('/');
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return groups;
}
