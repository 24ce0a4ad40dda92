/** An entry of the application's own type, with a defect in each of its fields. */
const PAGE = 'api::page.page';

const text = (words, marks = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children) => ({ type: 'paragraph', children });

const page = {
  title: 'How to reach the newsroom',
  content: [
    { type: 'heading', level: 2, children: [text('By post')] },
    paragraph(
      text('Letters reach us at the old tram shed, and '),
      text('every one is read', { bold: true }),
      text('.'),
    ),
    paragraph(text('Lorem ipsum dolor sit amet, consectetur adipiscing elit.')),
    paragraph(text('Write an email to the desk that wrote the page you ask about.')),
    paragraph(text('ADVERTISEMENT')),
  ],
  details:
    'The desk is open on weekdays.\n\n| Desk | Hours |\n|---|---|\n| City | 9 to 6 |\n| Sport | 12 to 8 | Sundays as well |\n',
  markup: '<p>The caf&eacute; is open to all. <a href="">Book a table</a>.</p>\n<p>Subscribe Now</p>',
  lead: { kicker: 'Contact', text: 'Whoever calls gets through to {{ operator }} within a minute.' },
  sections: [
    {
      __component: 'page.section',
      heading: 'By telephone',
      text: 'The lines are open from nine.\n\n## Related Posts',
      points: [
        { label: 'City desk', text: 'Ask for the editor of the day.' },
        { label: 'Archive', text: 'TK' },
      ],
    },
    {
      __component: 'page.figures',
      caption: 'Letters by year',
      table: {
        rows: [
          ['Year', 'Letters', ''],
          ['2024', '812', ''],
          ['2025', '640', ''],
        ],
        headerRows: 1,
        headerColumn: false,
      },
    },
  ],
};

/** Creates the page unless there is one: what an editor has changed stays. */
async function createBrokenPage(strapi) {
  if ((await strapi.documents(PAGE).count({})) > 0) return;
  await strapi.documents(PAGE).create({ data: page });
}

module.exports = { createBrokenPage };
