import { localAddress } from '../../../../engine/rules/broken/local-address';
import { article, findingsIn, fixesIn, markdown, severitiesIn } from '../../findings';

describe('broken/local-address', () => {
  it.each([
    'https://example.org/localhost',
    'https://localhost.example.org',
    'https://10.example.org',
    'http://11.0.0.1',
    'http://172.32.0.1',
    'https://dev.example.org/a',
    'https://test.example.org/a',
    'https://staging.org/a',
    'https://example.org/staging/a',
    '/local',
    'mailto:a@velmar.local',
  ])('accepts %s', (url) => expect(findingsIn(localAddress, markdown(`[a](${url})`))).toEqual([]));

  it.each([
    'http://localhost:1337/admin',
    'https://LOCALHOST',
    '//127.0.0.1/a',
    'http://ines:x@10.0.0.12/a',
    'http://192.168.178.20',
    'http://172.20.0.3/a',
    'http://[::1]:3000/',
    'http://newsroom.local/a',
    'http://0.0.0.0:8080',
  ])('finds %s', (url) =>
    expect(findingsIn(localAddress, markdown(`Read [a](${url}).`))).toEqual([['local', 1, { text: 'a', url }]]),
  );

  it.each([
    'https://staging.velmar.example/a',
    'https://www-staging.velmar.example',
    'https://velmar.preprod.host.example',
  ])('takes %s for a test site', (url) =>
    expect(findingsIn(localAddress, markdown(`[a](${url})`)).map(([id]) => id)).toEqual(['staging']),
  );

  it('finds addresses that stand in the text, images, and where a call leads', () => {
    expect(findingsIn(localAddress, markdown('See http://localhost:3000/a.'))).toHaveLength(1);
    expect(findingsIn(localAddress, markdown('![a](http://localhost/a.png)'))).toHaveLength(1);
    const call = { __component: 'newsroom.call' as const, text: 'Read more here.', url: 'http://localhost:1337/a' };
    expect(findingsIn(localAddress, article([call])).map(([id, at]) => [id, at])).toEqual([['local', 'body.0.text']]);
  });

  it('accepts an address to type in a text for programmers, but no link there', () => {
    const manual = 'Run `npm start` and open http://localhost:1337 or <http://localhost:1337>.';
    expect(findingsIn(localAddress, markdown(manual))).toEqual([]);
    expect(findingsIn(localAddress, markdown(`${manual} See [a](http://localhost/b).`))).toHaveLength(1);
  });

  it('is an error, and leaves the address to the editor', () => {
    expect(severitiesIn(localAddress, markdown('[a](http://localhost)'))).toEqual(['error']);
    expect(fixesIn(localAddress, markdown('[a](http://localhost)'))).toEqual([['pick choose']]);
  });
});
