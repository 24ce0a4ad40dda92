import { hasParts, sayReady } from '../../../admin/src/entry-line/sayReady';
import type { CheckedForm } from '../../../admin/src/check/checkForm';
import type { Words } from '../../../admin/src/components/words';

const words: Words = (id) => id;
const prose = { __component: 'newsroom.prose', markdown: 'Trams' };
const embed = { __component: 'newsroom.faq-embed', faqs: { connect: [], disconnect: [] } };
const form = (body: unknown, ...severities: string[]) =>
  ({
    values: { body },
    document: { language: 'en' },
    findings: severities.map((severity, key) => ({ key: String(key), finding: { severity } })),
  }) as unknown as CheckedForm;

describe('the line under Save', () => {
  it('promises nothing about parts that the form does not hold', () => {
    expect(sayReady(form([prose, embed]), words)).toBe('publish.readyButParts');
    expect(sayReady(form([prose, embed], 'warning'), words)).toBe('publish.warningsAndParts');
  });

  it('says it is ready where all is in the form', () => {
    expect(sayReady(form([prose]), words)).toBe('publish.ready');
    expect(sayReady(form([prose], 'warning'), words)).toBe('publish.warnings');
  });

  it('says first what stops publishing', () =>
    expect(sayReady(form([embed], 'error', 'warning'), words)).toBe('publish.stopped'));

  it.each([undefined, null, [null], 'a text'])('takes a body of %j', (body) => expect(hasParts({ body })).toBe(false));
});
