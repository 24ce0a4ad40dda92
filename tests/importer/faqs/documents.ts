/** Pages of our own in every shape a FAQ has, and in shapes that look like one. */
export interface FaqDocument {
  readonly shape: string;
  readonly kind: 'page' | 'markdown' | 'html';
  readonly text: string;
  /** Question (null: lost) and answer, as an editor would copy them out. */
  readonly pairs: readonly (readonly [question: string | null, answer: string])[];
  readonly language?: string;
}

const LEAD =
  'On Saturday at dawn the first forty swimmers climbed down the wooden ladders of the harbour baths of Velmar, which had been closed since the great storm broke the old sea wall.';
const CLOSING =
  'The council will look at the figures of the first summer in October, and then decide whether a second pool is towed in from the shipyard.';

const page = (...below: readonly string[]): string =>
  ['Harbour baths open again', 'by Ines Holm', LEAD, ...below].join('\n\n');
const markdown = (...below: readonly string[]): string => ['# Harbour baths open again', LEAD, ...below].join('\n\n');
const html = (...below: readonly string[]): string =>
  `<html><head><title>Harbour baths open again</title></head><body><article><h1>Harbour baths open again</h1><p>${LEAD}</p>${below.join('\n')}</article></body></html>`;

const Q1 = 'What does it cost?';
const A1 = 'Six crowns in summer, four in winter.';
const Q2 = 'May dogs come along?';
const A2 = 'Only on the last Sunday of September.';
const Q3 = 'Is there a sauna?';
const A3 = 'Yes, in the hall behind the ladders.';
const THREE = [
  [Q1, A1],
  [Q2, A2],
  [Q3, A3],
] as const;

export const faqDocuments: readonly FaqDocument[] = [
  {
    shape: 'Q: and A: on two lines',
    kind: 'page',
    text: page('FAQ', `Q: ${Q1}\nA: ${A1}\nQ: ${Q2}\nA: ${A2}\nQ: ${Q3}\nA: ${A3}`),
    pairs: THREE,
  },
  {
    shape: 'Q: and A: on one line',
    kind: 'page',
    text: page('FAQ', `Q: ${Q1} A: ${A1}`, `Q: ${Q2} A: ${A2}`, `Q: ${Q3} A: ${A3}`, CLOSING),
    pairs: THREE,
  },
  {
    shape: 'Q: and A: without a heading',
    kind: 'page',
    text: page(`Q: ${Q1}`, `A: ${A1}`, `Q: ${Q2}`, `A: ${A2}`, CLOSING),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'Q: and A: in bold',
    kind: 'markdown',
    text: markdown('## FAQ', `**Q:** ${Q1}`, `**A:** ${A1}`, `**Q:** ${Q2}`, `**A:** ${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'Q1. and A1.',
    kind: 'page',
    text: page('Frequently asked questions', `Q1. ${Q1}`, `A1. ${A1}`, `Q2. ${Q2}`, `A2. ${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'Question: and Answer: in one paragraph',
    kind: 'markdown',
    text: markdown('## FAQ', `Question: ${Q1}\nAnswer: ${A1}`, `Question: ${Q2}\nAnswer: ${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'one Q: without its A:',
    kind: 'page',
    text: page('FAQ', `Q: ${Q1}\nA: ${A1}\nQ: ${Q2}\nQ: ${Q3}\nA: ${A3}`),
    pairs: [
      [Q1, A1],
      [Q2, ''],
      [Q3, A3],
    ],
  },
  {
    shape: 'an answer of two paragraphs between marks',
    kind: 'page',
    text: page('FAQ', `Q: ${Q1}`, `A: ${A1}`, 'Children under six pay nothing.', `Q: ${Q2}`, `A: ${A2}`),
    pairs: [
      [Q1, `${A1} Children under six pay nothing.`],
      [Q2, A2],
    ],
  },
  {
    shape: 'Q: marks with plain answers',
    kind: 'page',
    text: page('FAQ', `Q: ${Q1}`, A1, `Q: ${Q2}`, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'question lines and paragraphs',
    kind: 'page',
    text: page('FAQ', Q1, A1, Q2, A2, Q3, A3),
    pairs: THREE,
  },
  {
    shape: 'question lines, a closing paragraph',
    kind: 'page',
    text: page('FAQs', Q1, A1, Q2, A2, Q3, A3, CLOSING),
    pairs: THREE,
  },
  {
    shape: 'question lines in Markdown',
    kind: 'markdown',
    text: markdown('## FAQ', Q1, A1, Q2, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'headings below the heading',
    kind: 'markdown',
    text: markdown('## Frequently Asked Questions', `### ${Q1}`, A1, `### ${Q2}`, A2, '## What comes next', CLOSING),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'headings of the same rank',
    kind: 'markdown',
    text: markdown('## FAQ', `## ${Q1}`, A1, `## ${Q2}`, A2, '## What comes next', CLOSING),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'headings of the fifth rank',
    kind: 'markdown',
    text: markdown('### FAQ', `##### ${Q1}`, A1, `##### ${Q2}`, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'headings in groups',
    kind: 'markdown',
    text: markdown('## FAQ', '### Tickets', `#### ${Q1}`, A1, '### House rules', `#### ${Q2}`, A2, `#### ${Q3}`, A3),
    pairs: THREE,
  },
  {
    shape: 'headings with lists in the answers',
    kind: 'markdown',
    text: markdown('## FAQ', `### ${Q1}`, A1, '- Families: ten crowns\n- Clubs: thirty crowns', `### ${Q2}`, A2),
    pairs: [
      [Q1, `${A1} Families: ten crowns Clubs: thirty crowns`],
      [Q2, A2],
    ],
  },
  {
    shape: 'bold lines',
    kind: 'markdown',
    text: markdown('## FAQ', `**${Q1}**`, A1, `**${Q2}**`, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'bold lines over their answers',
    kind: 'markdown',
    text: markdown('## FAQ', `**${Q1}**\n${A1}`, `**${Q2}**\n${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'bold questions at the head of paragraphs',
    kind: 'markdown',
    text: markdown('## FAQ', `**${Q1}** ${A1}`, `**${Q2}** ${A2}`, `**${Q3}** ${A3}`, '## What comes next', CLOSING),
    pairs: THREE,
  },
  {
    shape: 'plain questions at the head of paragraphs',
    kind: 'page',
    text: page('Frequently asked questions', `${Q1} ${A1}`, `${Q2} ${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'numbered lines',
    kind: 'page',
    text: page('FAQ', `1. ${Q1}`, A1, `2. ${Q2}`, A2, `3. ${Q3}`, A3),
    pairs: THREE,
  },
  {
    shape: 'numbered headings',
    kind: 'markdown',
    text: markdown('## FAQ', `### 1. ${Q1}`, A1, `### 2. ${Q2}`, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'a numbered list with its answers',
    kind: 'markdown',
    text: markdown('## FAQ', `1. **${Q1}** ${A1}\n2. **${Q2}** ${A2}\n3. **${Q3}** ${A3}`),
    pairs: THREE,
  },
  {
    shape: 'a numbered list with answers on lines of their own',
    kind: 'markdown',
    text: markdown('## FAQ', `1. ${Q1}\n   ${A1}\n2. ${Q2}\n   ${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'bullets that ask and answer',
    kind: 'page',
    text: page('FAQ', `• ${Q1} ${A1}\n• ${Q2} ${A2}`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'a heading with its subject',
    kind: 'markdown',
    text: markdown('## Frequently asked questions about the baths', `### ${Q1}`, A1, `### ${Q2}`, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'a subject before the heading',
    kind: 'page',
    text: page('Harbour baths: FAQ', Q1, A1, Q2, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'the whole page, by its title',
    kind: 'markdown',
    text: ['# FAQ: the harbour baths', LEAD, `## ${Q1}`, A1, `## ${Q2}`, A2, `## ${Q3}`, A3].join('\n\n'),
    pairs: THREE,
  },
  {
    shape: 'an introduction below the heading',
    kind: 'page',
    text: page('FAQ', 'Readers have asked us about the baths.', Q1, A1, Q2, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'an advertisement between the questions',
    kind: 'page',
    text: page('FAQ', Q1, A1, 'ADVERTISEMENT', Q2, A2, Q3, A3),
    pairs: THREE,
  },
  {
    shape: 'answers without questions',
    kind: 'page',
    text: page('FAQ', A1, A2, 'What comes next', CLOSING),
    pairs: [
      [null, A1],
      [null, A2],
    ],
  },
  {
    shape: 'a heading of people who also ask',
    kind: 'page',
    text: page('People also ask', Q1, A1, Q2, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'Q&A as a heading',
    kind: 'markdown',
    text: markdown('## Q&A', `### ${Q1}`, A1, `### ${Q2}`, A2),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'two FAQs on a page',
    kind: 'markdown',
    text: markdown(
      '## FAQ',
      `### ${Q1}`,
      A1,
      '## The sauna',
      CLOSING,
      '## Sauna FAQ',
      `### ${Q3}`,
      A3,
      `### ${Q2}`,
      A2,
    ),
    pairs: [
      [Q1, A1],
      [Q3, A3],
      [Q2, A2],
    ],
  },
  {
    shape: 'details',
    kind: 'html',
    text: html(
      `<details><summary>${Q1}</summary><p>${A1}</p></details><details><summary>${Q2}</summary><p>${A2}</p></details>`,
    ),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'details whose answers stand bare',
    kind: 'html',
    text: html(
      `<h2>FAQ</h2><details><summary>${Q1}</summary>${A1}</details><details><summary>${Q2}</summary>${A2}</details>`,
    ),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'a list of definitions that asks',
    kind: 'html',
    text: html(`<dl><dt>${Q1}</dt><dd>${A1}</dd><dt>${Q2}</dt><dd>${A2}</dd></dl><p>${CLOSING}</p>`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'linked data over headings, the answers hidden',
    kind: 'html',
    text: html(
      `<h3>${Q1}</h3><div style="display:none"><p>${A1}</p></div><h3>${Q2}</h3><div style="display:none"><p>${A2}</p></div>`,
      `<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"${Q1}","acceptedAnswer":{"@type":"Answer","text":"${A1}"}},{"@type":"Question","name":"${Q2}","acceptedAnswer":{"@type":"Answer","text":"${A2}"}}]}</script>`,
    ),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'linked data about something else',
    kind: 'html',
    text: html(
      `<p>${CLOSING}</p><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"How do I return shoes?","acceptedAnswer":{"@type":"Answer","text":"By post within a month."}}]}</script>`,
    ),
    pairs: [],
  },
  {
    shape: 'microdata',
    kind: 'html',
    text: html(
      `<div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h4 itemprop="name">${Q1}</h4><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${A1}</p></div></div><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h4 itemprop="name">${Q2}</h4><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer" hidden><p itemprop="text">${A2}</p></div></div></div>`,
    ),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'buttons that open answers',
    kind: 'html',
    text: html(
      `<h2>FAQ</h2><button aria-controls="a">${Q1}</button><div id="a" hidden><p>${A1}</p></div><button aria-controls="b">${Q2}</button><div id="b" hidden><p>${A2}</p></div>`,
    ),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'bold questions of a word processor',
    kind: 'html',
    text: html(
      `<h2>FAQ</h2><p><span style="font-weight:700">${Q1}</span></p><p>${A1}</p><p><span style="font-weight:700">${Q2}</span></p><p>${A2}</p>`,
    ),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'Q: and A: parted by breaks',
    kind: 'html',
    text: html(`<h2>FAQ</h2><p>Q: ${Q1}<br>A: ${A1}</p><p>Q: ${Q2}<br>A: ${A2}</p>`),
    pairs: THREE.slice(0, 2),
  },
  {
    shape: 'a German dialogue',
    kind: 'page',
    language: 'de',
    text: page(
      'Häufige Fragen',
      'Frage: Was kostet es?',
      'Antwort: Sechs Kronen.',
      'Frage: Dürfen Hunde mit?',
      'Antwort: Nur im September.',
    ),
    pairs: [
      ['Was kostet es?', 'Sechs Kronen.'],
      ['Dürfen Hunde mit?', 'Nur im September.'],
    ],
  },
  // What is no FAQ.
  {
    shape: 'an interview in bold questions',
    kind: 'markdown',
    text: markdown(
      '**Why did you come back?**',
      'I missed the sea, and my brother had kept the boat.',
      '**Will you stay?**',
      'As long as they let me.',
    ),
    pairs: [],
  },
  {
    shape: 'an interview in Q: and A:',
    kind: 'page',
    text: page('Q: Why did you come back?', 'A: I missed the sea.', 'Q: Will you stay?', 'A: As long as they let me.'),
    pairs: [],
  },
  {
    shape: 'an interview under Q&A',
    kind: 'markdown',
    text: markdown(
      '## Q&A',
      '**Why did you come back?**',
      'I missed the sea.',
      '**Will you stay?**',
      'As long as they let me.',
    ),
    pairs: [],
  },
  {
    shape: 'an explainer',
    kind: 'markdown',
    text: markdown('## What happened?', CLOSING, '## Why now?', LEAD, '## What comes next?', CLOSING),
    pairs: [],
  },
  {
    shape: 'an explainer with numbers',
    kind: 'page',
    text: page('1. What happened?', CLOSING, '2. Why now?', LEAD, '3. What comes next?', CLOSING),
    pairs: [],
  },
  {
    shape: 'an outline of questions',
    kind: 'markdown',
    text: markdown(`- ${Q1}\n- ${Q2}\n- ${Q3}`, CLOSING),
    pairs: [],
  },
  {
    shape: 'rhetorical questions in prose',
    kind: 'page',
    text: page(
      `Who would swim in November? Tove Lind would. ${CLOSING}`,
      `What did it cost? Nobody at the town hall will say. ${CLOSING}`,
    ),
    pairs: [],
  },
  {
    shape: 'a list of definitions',
    kind: 'html',
    text: html(
      '<dl><dt>Pontoon</dt><dd>A box of steel that floats.</dd><dt>Sea wall</dt><dd>What keeps the waves out.</dd></dl>',
    ),
    pairs: [],
  },
  {
    shape: 'details that are no questions',
    kind: 'html',
    text: html(
      '<details><summary>Read the letter</summary><p>Dear council, the wall is broken.</p></details><details><summary>Sources</summary><p>Town archive.</p></details>',
    ),
    pairs: [],
  },
  {
    shape: 'an article about FAQs',
    kind: 'page',
    text: page(
      'Why every FAQ is too long',
      `A FAQ should answer what people ask. ${CLOSING}`,
      'What editors say',
      CLOSING,
    ),
    pairs: [],
  },
  {
    shape: 'a quiz',
    kind: 'page',
    text: page(
      'The summer quiz',
      '1. How many ladders has the bath?',
      'Forty',
      'Twelve',
      '2. Who built it?',
      'Fishermen',
      'The navy',
    ),
    pairs: [],
  },
];
