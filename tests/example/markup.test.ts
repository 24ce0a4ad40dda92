import { HtmlValidate } from 'html-validate';
import { all, readXml } from '../server/feed-readers';
import { request, siteAddress } from './harness/reader';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

async function faults(path: string): Promise<string[]> {
  const page = await (await request(path)).text();
  const { results } = await validator.validateString(page, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

it.each(['/', '/harbour', '/authors/ines-holm', '/tags/timetables', '/search?q=boat', '/preview', '/no-such-page'])(
  'writes sound HTML at %s',
  async (path) => {
    expect(await faults(path)).toEqual([]);
  },
);

it('writes sound HTML for every article', async () => {
  const [month] = all(readXml(await (await request('/sitemap.xml')).text()), 'loc');
  const articles = all(readXml(await (await fetch(month?.text ?? '')).text()), 'loc');
  expect(articles.length).toBeGreaterThan(5);
  for (const { text } of articles) expect(await faults(text.replace(siteAddress(''), ''))).toEqual([]);
});
