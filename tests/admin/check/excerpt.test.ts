import { excerptBeside } from '../../../admin/src/check/excerpt';

describe('the words of a finding', () => {
  const words = { excerpt: '“Lorem ipsum dolor sit amet, consectetur adipiscing elit' };

  it('stand beside a message that does not quote them, cut for the panel', () =>
    expect(excerptBeside('A quotation never closes', words)).toBe('“Lorem ipsum dolor sit amet, consectetu…'));

  it('are not said twice, though the message cuts them shorter', () =>
    expect(excerptBeside('Bei „Lorem ipsum…“ beginnt ein Zitat', words)).toBe(''));

  it('may be none', () => expect(excerptBeside('The article has no author', { excerpt: '' })).toBe(''));
});
