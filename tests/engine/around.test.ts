import { around } from '../../engine';

const DAILY = 'The ferry runs daily. ';

describe('the words around what changes', () => {
  it('are whole, and some on both sides', () => {
    const text = (fare: string) => `${DAILY.repeat(9)}It costs ${fare}. ${DAILY.repeat(9)}`;
    const shown = (fare: string) => `…${DAILY.repeat(3)}It costs ${fare}. ${DAILY.repeat(3)}The ferry…`;
    expect(around(text('29 euros'), text('31 crowns'))).toEqual({
      before: shown('29 euros'),
      after: shown('31 crowns'),
    });
  });

  it('are cut anywhere where no blank is near', () =>
    expect(
      around(`${'電車庫'.repeat(9)}開${'電車庫'.repeat(9)}`, `${'電車庫'.repeat(9)}關${'電車庫'.repeat(9)}`, 6),
    ).toEqual({
      before: '…電車庫電車庫開電車庫電車庫…',
      after: '…電車庫電車庫關電車庫電車庫…',
    }));

  it('are the whole texts where these are short', () =>
    expect(around('It costs 29 euros.', 'It costs 31 euros.')).toEqual({
      before: 'It costs 29 euros.',
      after: 'It costs 31 euros.',
    }));
});
