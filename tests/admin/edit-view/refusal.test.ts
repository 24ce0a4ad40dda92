import type { Finding } from '../../../engine';
import { firstRefused } from '../../../admin/src/edit-view/useRefusal';

jest.mock('../../../admin/src/strapi', () => ({}));
jest.mock('../../../admin/src/check/wording', () => ({ englishOf: ({ rule }: Finding) => rule }));

const named = (rule: string, path: string | null) => ({
  key: rule,
  finding: {
    rule,
    version: 1,
    severity: 'error',
    block: null,
    place: path === null ? null : { path, start: 0, end: 0 },
    message: '',
    params: {},
    excerpt: '',
    fingerprint: rule,
    fixes: [],
  } satisfies Finding,
});
const first = named('repeated', 'body.1.grid');
const second = named('ragged', 'body.1.grid');

describe('the finding to begin with after a refused Publish', () => {
  it('is the first of those that stop it', () =>
    expect(firstRefused({ body: [undefined, { grid: 'ragged' }] }, [first, second])).toBe(first));

  it('is the field that mends the whole page', () => {
    const title = named('metadata/missing-title', null);
    expect(firstRefused({ title: 'metadata/missing-title' }, [title])).toBe(title);
  });

  it.each([{}, { slug: 'Taken' }, { body: [undefined, { grid: 'Too long' }] }])('is none for %j', (errors) =>
    expect(firstRefused(errors, [first, second])).toBeNull(),
  );
});
