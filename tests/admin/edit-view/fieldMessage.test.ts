import { isOver, withMessage, withoutMessage } from '../../../admin/src/edit-view/fieldMessage';

const said = { key: 'dead-call', path: 'body.1.text', text: 'It has no link. A tap does nothing.' };
const refused = { slug: 'It is taken', body: [undefined, { text: 'Too long' }] };

describe('the message at a plain field', () => {
  it('stands among the errors of its field', () => {
    const { errors } = withMessage({ slug: 'It is taken' }, said);
    expect(errors).toEqual({ slug: 'It is taken', body: [undefined, { text: said.text }] });
  });

  it.each([{}, refused])('gives the former errors back: %j', (former) => {
    const { errors, told } = withMessage(former, said);
    expect(withoutMessage(errors, told)).toBe(former);
  });

  it('leaves errors that came since', () => {
    const { errors, told } = withMessage(refused, said);
    expect(withoutMessage({ ...errors, title: 'It is missing' }, told)).toEqual({ ...refused, title: 'It is missing' });
  });

  it('is gone when a save cleared the errors', () => {
    const { told } = withMessage(refused, said);
    const cleared = {};
    expect(withoutMessage(cleared, told)).toBe(cleared);
  });

  it('is over when another is open or its finding is gone', () => {
    const { told } = withMessage({}, said);
    const findings = [{ key: said.key, finding: {} as never }];
    expect(isOver(told, said.key, { findings })).toBe(false);
    expect(isOver(told, 'another', { findings })).toBe(true);
    expect(isOver(told, said.key, { findings: [] })).toBe(true);
  });
});
