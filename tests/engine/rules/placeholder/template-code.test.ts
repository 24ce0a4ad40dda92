import { templateCode } from '../../../../engine/rules/placeholder/template-code';
import { article, findingsIn, fixesIn, LEAD, markdown, prose, quotesIn, repaired, severitiesIn } from '../../findings';

describe('placeholder/template-code', () => {
  it.each([
    ['the source of a site', '---\ntitle: A\n---\n\n{{< box >}} See [a]({{ site.url }}/b). {% include c %}'],
    ['code', 'Write `{{ name }}`, `%s` and `[caption]`.'],
    ['an article that shows code', 'Type {{ name }} or ${name}.\n\n```\n{{ name }}\n```'],
    ['per cent', 'Up 5 %, 100%sure, 20 %d’intérêt, 3% so far, 50 % des gens.'],
    ['the words in a sentence', 'Its shape is undefined, the result null and void, said Nan. "NaN" is no number.'],
    ['words in brackets', 'Storm hits the coast [video]. [audio] [url] [/news](/news) [sic], [caption: the shed]'],
    ['braces in sentences', 'The set {a, b} and {1} cost $5 {gross}.'],
    ['a comparison', 'If a <b and c% > d, so be it.'],
  ])('accepts %s', (_, text) => expect(findingsIn(templateCode, markdown(text))).toEqual([]));

  it.each([
    '{{ article.title }}',
    '{% include ad %}',
    '<%= title %>',
    '${firstName}',
    '%1$s',
    '%s',
    '[object Object]',
    '[caption id="a" width="300"]',
    '[vc_row]',
    '[gallery ids="1,2"]',
    '[contact-form-7 id="3"]',
    '[my-slider id="3"]',
  ])('finds %s in a sentence', (code) =>
    expect(findingsIn(templateCode, markdown(`The trams ${code} run.`))).toEqual([['code', 1, { text: code }]]),
  );

  it.each(['undefined', 'null', 'NaN', 'Invalid Date', 'By undefined', 'Published: NaN', 'undefined undefined'])(
    'finds "%s" as a whole text',
    (text) =>
      expect(findingsIn(templateCode, markdown(`${text}\n\n- ${text}`)).map(([id]) => id)).toEqual(['value', 'value']),
  );

  it('finds code in where a link leads, in titles and cells', () => {
    expect(quotesIn(templateCode, 'See [the map]({{ url }}).\n\n| a |\n|---|\n| {{ b }} |', markdown)).toEqual([
      '{{ url }}',
      '{{ b }}',
    ]);
    expect(findingsIn(templateCode, article([prose(LEAD)], { title: 'Hello %s' })).map(([, at]) => at)).toEqual([
      'title',
    ]);
  });

  it('asks, and keeps the words between two shortcodes', () => {
    const text = '[caption id="a"]The shed at dawn[/caption] stands.';
    expect(fixesIn(templateCode, markdown(text))).toEqual([['ask remove']]);
    expect(repaired(templateCode, text)).toBe('The shed at dawn stands.');
  });

  it('takes off a text that is nothing else', () =>
    expect(repaired(templateCode, 'One.\n\n{% include ad %}\n\nundefined\n\nTwo.')).toBe('One.\n\nTwo.'));

  it('is an error', () => expect(severitiesIn(templateCode, markdown('{{ a }}'))).toEqual(['error']));

  it('points at the whole cell where a pipe is escaped', () =>
    expect(quotesIn(templateCode, '| Boat | Seats |\n|---|---|\n| Tern \\| {{ seats }} | 9 |', markdown)).toEqual([
      'Tern \\| {{ seats }}',
    ]));
});
