import fc from 'fast-check';
import { mojibake } from '../../../../engine/rules/broken/mojibake';
import { article, check1, findingsIn, fixesIn, markdown, prose, repaired, severitiesIn, table } from '../../findings';

/** Reads the bytes of a text as windows-1252, as a careless program does. */
const garble = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => new TextDecoder('windows-1252').decode(Uint8Array.of(byte)))
    .join('');

describe('broken/mojibake', () => {
  it.each([
    ['Portuguese capitals', '“AMANHÃ”, «MAÇû, NÃO, ÂNGELA, “IRMÔ. São João, Ângela, pão, Âmbar'],
    ['French', 'À côté : « voilà » Île-de-France, « là », ÂGE, Ça'],
    ['German', 'Die Umlaute „Ä“, „Ö“ und „Ü“; Ärger, „Äpfel“'],
    ['Spanish', 'La letra “Ñ” y la “ñ”, ESPAÑA'],
    ['Swedish and Danish', '”Å”, »Å«, »Æble«, ”ÖL”'],
    ['Vietnamese and Romanian', 'Âu Cơ, ÂM THANH, «Â», ROMÂNIA'],
    ['Icelandic', 'Það, Ðað, Þór, ÍSLAND'],
    ['Cyrillic, Greek and Chinese', 'Привіт, Ελλάδα, 漢字'],
    ['elisions', 'Ç’a été, À’l, É’tat'],
    ['signs', '20 °C – 5 € ½ ™ “a” ‘b’ … •'],
    ['code', '```\ncafÃ©\n```'],
  ])('accepts %s', (_, text) => expect(findingsIn(mojibake, markdown(text))).toEqual([]));

  it.each([
    'café',
    'Dvořák’s “New World”',
    'œuvre – cœur… naïve',
    '20 °C and 5 €',
    'Maßœuvre',
    'Привіт, Ґалаґан',
    'żółć',
    '« Là »',
    'sheds 🚋 run',
    'Île',
  ])('restores %s', (text) => {
    const [finding] = check1(mojibake, markdown(garble(`She said ${text} today.`)));
    expect(finding?.message).toBe('known');
    expect(repaired(mojibake, garble(`She said ${text} today.`))).toBe(`She said ${text} today.`);
  });

  it('finds it in the title of front matter', () =>
    expect(findingsIn(mojibake, markdown('---\ntitle: CafÃ© closes\n---\n\nTwo.'))).toEqual([
      ['known', 2, { text: 'CafÃ©', written: 'Café' }],
    ]));

  it.each(['<img src="/a.jpg" alt="CafÃ©">', '[menu](/files/menÃ¼.pdf)'])('finds it within marks: %s', (text) =>
    expect(findingsIn(mojibake, markdown(text))).toHaveLength(1),
  );

  it('restores what went wrong twice', () => expect(repaired(mojibake, garble(garble('A café.')))).toBe('A café.'));

  it('speaks once of a text, and shows its first word', () =>
    expect(findingsIn(mojibake, markdown('The cafÃ© and the gÃ¢teau.\n\nFine.\n\n# CafÃ©'))).toEqual([
      ['known', 1, { text: 'cafÃ©', written: 'café' }],
      ['known', 5, { text: 'CafÃ©', written: 'Café' }],
    ]));

  it('finds a character that is lost, and leaves it to the editor', () => {
    expect(findingsIn(mojibake, markdown('The gar\ufffdon.'))).toEqual([
      ['lost', 1, { text: 'gar\ufffdon.', written: '' }],
    ]);
    expect(fixesIn(mojibake, markdown('The gar\ufffdon.'))).toEqual([['pick type']]);
    expect(findingsIn(mojibake, markdown('“He ranâ€ she said.')).map(([id]) => id)).toEqual(['lost']);
  });

  it('reads titles, items and cells', () =>
    expect(
      findingsIn(
        mojibake,
        article([prose('- cafÃ©'), table(['Boat'], ['gÃ¢teau'])], { title: 'The cafÃ©', standfirst: null }),
      ).map(([id, at]) => [id, at]),
    ).toEqual([
      ['known', 'title'],
      ['known', 'body.0.markdown'],
      ['known', 'body.1.grid'],
    ]));

  it('is an error with a safe repair', () => {
    expect(severitiesIn(mojibake, markdown('A cafÃ©.'))).toEqual(['error']);
    expect(fixesIn(mojibake, markdown('A cafÃ©.'))).toEqual([['safe decode']]);
  });

  it('leaves sound words of Europe alone, and restores each of them', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'aeiounrstäöüßéèêëçñåæøœłżźśąęíóúőű'), { minLength: 1, maxLength: 40 }),
        (letters) => {
          const text = `x${letters.join('')}x`;
          expect(findingsIn(mojibake, markdown(text))).toEqual([]);
          expect(repaired(mojibake, garble(text))).toBe(text);
        },
      ),
    ));

  it.each([
    ['an opening mark', 'â€œTern sails.', '“Tern sails.'],
    ['a sign', 'It costs Â£5.', 'It costs £5.'],
    ['words beside one that is lost', 'It isnâ€™t \ufffd and itâ€™s gone.', 'It isn’t \ufffd and it’s gone.'],
  ])('restores %s', (_, text, wanted) => expect(repaired(mojibake, text)).toBe(wanted));
});
