import { defineRule, type Example } from '../../engine';
import { proveRule } from '../../engine/prove';

const noRain = defineRule({
  id: 'structure/no-rain',
  severity: 'info',
  summary: 'It never rains.',
  why: 'Readers get wet.',
  messages: { wet: 'It rains' },
  checkBlock: (block, report) => {
    if ('text' in block && block.text.includes('rain')) report(block, 'wet');
  },
});
const wet: Example = { title: 'rain', kind: 'markdown', text: 'Dry.\n\nIt rains.', lines: [3] };
const dry: Example = { title: 'sun', kind: 'markdown', text: 'Dry.', lines: [] };

describe('the proof of a rule', () => {
  it('holds when the rule speaks where its examples say', () =>
    expect(() => proveRule(noRain, [wet, dry])).not.toThrow());

  it('names the examples that are not met', () =>
    expect(() =>
      proveRule(noRain, [
        { ...wet, lines: [] },
        { ...dry, lines: [2, 1] },
      ]),
    ).toThrow(
      'The rule “structure/no-rain” does not hold:\n' +
        '- “rain”: it speaks on line 3, and should on none\n' +
        '- “sun”: it speaks on line none, and should on 1, 2',
    ));

  it.each([
    ['it speaks about', [dry]],
    ['it is silent about', [wet]],
  ])('asks for an example %s', (missing, examples) =>
    expect(() => proveRule(noRain, examples)).toThrow(`there is no example ${missing}`),
  );
});
