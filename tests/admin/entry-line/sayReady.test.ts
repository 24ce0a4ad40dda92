import { readinessOf } from '../../../admin/src/entry-line/sayReady';
import type { CheckedForm } from '../../../admin/src/check/checkForm';
import type { Words } from '../../../admin/src/components/words';
import { NO_SETTINGS } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';

const words: Words = (id) => id;
const prose = { __component: 'newsroom.prose', markdown: 'Trams' };
const embed = { __component: 'newsroom.faq-embed', faqs: { connect: [], disconnect: [] } };
const form = (body: unknown, ...severities: string[]) =>
  ({
    values: { body },
    document: { language: 'en' },
    context: { type: { uid: ARTICLE_UID }, settings: { ...NO_SETTINGS, rules: { 'x/asks': { gate: 'reason' } } } },
    findings: severities.map((severity, key) => ({
      key: String(key),
      finding: severity === 'asks' ? { rule: 'x/asks', severity: 'warning' } : { rule: 'x/y', severity },
    })),
  }) as unknown as CheckedForm;
const part = { uid: 'plugin::newsroom.faq', documentId: 'faq', title: 'Fares', blocked: [], reasons: [] };
const gate = (...parts: (typeof part)[]) => ({ data: { parts, problems: [] }, meta: { mayOverride: true } });
const say = (checked: CheckedForm, answer: Parameters<typeof readinessOf>[1] = null) =>
  readinessOf(checked, answer, false, false, words).text;

describe('the line under Save', () => {
  it('promises nothing about parts that nobody has asked about', () => {
    expect(say(form([prose, embed]))).toBe('publish.readyButParts');
    expect(say(form([prose, embed], 'warning'))).toBe('publish.warningsAndParts');
  });

  it('names the parts that the server knows', () => {
    expect(say(form([prose, embed]), gate(part))).toBe('publish.readyWithParts');
    expect(say(form([prose, embed]), gate())).toBe('publish.ready');
  });

  it('says it is ready where all is in the form', () => {
    expect(say(form([prose]))).toBe('publish.ready');
    expect(say(form([prose], 'warning'))).toBe('publish.warnings');
  });

  it('says first what stops publishing, then what needs a reason, and begins there', () => {
    const stopped = readinessOf(form([embed], 'warning', 'asks', 'error'), null, false, false, words);
    expect(stopped).toMatchObject({ text: 'publish.stopped', isStopped: true, first: { key: '2' } });
    const asking = readinessOf(form([embed], 'warning', 'asks'), null, false, false, words);
    expect(asking).toMatchObject({ text: 'publish.asking', isStopped: true, first: { key: '1' } });
  });

  it('counts what stops the parts', () => {
    const blocked = [{ finding: {} as never, key: 'faq:1' }];
    expect(say(form([embed]), gate({ ...part, blocked: blocked as never }))).toBe('publish.stoppedInParts');
    expect(say(form([embed], 'error'), gate({ ...part, blocked: blocked as never }))).toBe('publish.stopped');
    expect(say(form([embed]), gate({ ...part, reasons: blocked as never }))).toBe('publish.askingInParts');
  });

  it('begins nowhere in the text where that is sound: what stops it is in the parts', () => {
    const blocked = [{ finding: {}, key: 'faq:1' }] as never;
    expect(
      readinessOf(form([embed], 'warning'), gate({ ...part, blocked }), false, false, words).first,
    ).toBeUndefined();
  });

  it('promises nothing of what is out already', () => {
    expect(readinessOf(form([prose], 'warning'), null, false, true, words).text).toBe('publish.isOut');
    expect(readinessOf(form([prose], 'error'), null, false, true, words).text).toBe('publish.stopped');
  });
});
