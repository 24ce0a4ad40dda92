import fc from 'fast-check';
import { check, planRepairs, rules } from '../../../engine';
import { changesOf, withChanges } from '../../../shared/changes';
import { entryToDocument } from '../../../shared/entry-to-document';
import { projectHtml } from '../../../shared/projection/html';

const schemas = { contentType: { attributes: { body: { type: 'richtext' } } }, components: {} };
const type = { uid: 'api::page.page', html: ['body'] };

/** The HTML after every repair that asks for no choice. */
function repaired(body: string): unknown {
  const { document, projections } = entryToDocument(type, { body }, { language: 'en', schemas, projectHtml });
  const edits = planRepairs(document, check(document, rules)).flatMap((repair) => repair.edits);
  return withChanges({ body }, changesOf({ body }, edits, projections)).body;
}

const HTML = `<h2 id="post">By post</h2>
<p class="note">Letters &amp; cards reach <strong>every
 desk</strong> of the <a href="/house">house</a>.</p>
<ul><li>One</li><li>Two &lt; three</li></ul>
<div><p>Inside</p>loose words</div>
<table class="wide"><tr><th>Desk</th><th>Hours</th></tr><tr><td>City</td><td>9 to 6</td></tr></table>`;

describe('HTML', () => {
  it('is blocks of the engine, with Markdown for the marks within', () => {
    const { blocks, source } = projectHtml(HTML, 'body');
    expect(blocks.map(({ type: kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
      'table',
    ]);
    expect(source).toContain('Letters & cards reach **every desk** of the [house](/house).');
    expect(blocks[5]).toMatchObject({ headerRows: 1, rows: [{ cells: [{ text: 'Desk' }, {}] }, {}] });
  });

  it.each(['By post', 'Letters', 'house', 'Inside', 'loose words', '9 to 6', 'One'])(
    'names the place of %j',
    (words) => {
      const { source, at } = projectHtml(HTML, 'body');
      const { path, start, end } = at(source.indexOf(words), source.indexOf(words) + words.length);
      expect([path, HTML.slice(start, end)]).toEqual(['body', words]);
    },
  );

  it('names the place of a character reference', () => {
    const { source, at } = projectHtml(HTML, 'body');
    const { start, end } = at(source.indexOf('&'), source.indexOf('&') + 1);
    expect(HTML.slice(start, end)).toBe('&amp;');
  });

  it('stays what it is where nothing is replaced', () => expect(projectHtml(HTML, 'body').apply(new Map())).toBe(HTML));

  it('changes the words and nothing beside them', () => {
    const text = 'Letters & cards come to **every desk** of the [house](/house).';
    const after = projectHtml(HTML, 'body').apply(new Map([[1, [{ type: 'paragraph', text }]]]));
    expect(after).toBe(HTML.replace('reach', 'come to'));
  });

  it('escapes what it writes anew', () => {
    const text = '**a < b** & <script>alert(1)</script> [x](javascript:alert)';
    const after = projectHtml('<p>old</p>', 'body').apply(new Map([[0, [{ type: 'paragraph', text }]]]));
    expect(after).toBe('<p><strong>a &lt; b</strong> &amp; &lt;script&gt;alert(1)&lt;/script&gt; x</p>');
  });

  it('loses furniture with its tags', () =>
    expect(repaired('<p>The desk is open.</p>\n<p><b>ADVERTISEMENT</b></p>\n')).toBe('<p>The desk is open.</p>\n'));

  it('mends a table, and cells that are left alone keep their tags', () =>
    expect(
      repaired(
        '<p>Hours.</p><table class="wide"><tr><th>Desk</th><th>Hours</th><th></th></tr><tr><td><i>City</i></td><td>9</td><td></td></tr></table>',
      ),
    ).toBe(
      '<p>Hours.</p><table class="wide"><thead><tr><th>Desk</th><th>Hours</th></tr></thead><tbody><tr><td><i>City</i></td><td>9</td></tr></tbody></table>',
    ));

  it('may be anything', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '<p>',
              '</p>',
              '<table>',
              '<tr>',
              '<td>',
              '<li>',
              '<ul>',
              '<b>',
              '</b>',
              '<a href=x>',
              '<br>',
              '&amp;',
              '&',
              '<!--',
              '-->',
            ),
            fc.string({ maxLength: 8 }),
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const html = parts.join('');
          const { apply, source, blocks, at } = projectHtml(html, 'body');
          expect(apply(new Map())).toBe(html);
          for (const { start, end } of blocks) {
            const place = at(start, end);
            expect(place.start >= 0 && place.end <= html.length).toBe(true);
          }
          expect(blocks.every(({ end }) => end <= source.length)).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));

  it('is read in time that grows with its length', () => {
    for (const html of [
      '<div>'.repeat(20_000),
      '<p>a'.repeat(20_000),
      '&amp;'.repeat(20_000),
      '<table><tr><td>'.repeat(3_000),
    ])
      expect(() => projectHtml(html, 'body')).not.toThrow();
  });
});
