/** Entries of the tests, small and sound unless a test breaks them. */
export const ARTICLE = 'plugin::newsroom.article';
export const FACT_BOX = 'plugin::newsroom.fact-box';
export const FAQ = 'plugin::newsroom.faq';
export const QUESTION = 'plugin::newsroom.reader-question';
export const AUTHOR = 'plugin::newsroom.author';
export const SECTION = 'plugin::newsroom.section';
export const TAG = 'plugin::newsroom.tag';
export const SOURCE = 'plugin::newsroom.source';
export const CORRECTION = 'plugin::newsroom.correction';

export const prose = (markdown: string) => ({ __component: 'newsroom.prose', markdown });

export const table = (...rows: string[][]) => ({
  __component: 'newsroom.table',
  caption: 'Fares, one way',
  grid: { rows, headerRows: 1, headerColumn: false },
});

export const SOUND = table(['Class', 'Fare'], ['Seat', '29'], ['Sleeper', '89']);
export const RAGGED = table(['Class', 'Fare'], ['Seat', '29', 'from Monday']);

export const TEXT = prose(
  'The night train to Velmar runs again. It leaves the harbour at five past ten and takes nine hours.',
);
