import { importPage } from '../../importer';
import { readHtml } from '../../shared/html';
import { NOW } from '../engine/findings';
import { type FaqDocument, faqDocuments } from './faqs/documents';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const spell = (question: string | null, answer: string): string =>
  `${question === null ? '–' : plain(question)} | ${plain(answer)}`;

function readPairs({ kind, text, language = 'en' }: FaqDocument): string[] {
  const source = kind === 'html' ? readHtml(text) : { text };
  const format = kind === 'page' ? 'page' : 'markdown';
  const { faqs } = importPage(source.text, { format, ...source, language, now: NOW });
  return faqs.map(({ question, answer }) => spell(question, answer));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('FAQ entries in pages of every shape', () => {
  it.each(faqDocuments.map((document) => [document.kind, document.shape, document] as const))(
    '%s: %s',
    (_kind, _shape, document) => expect(readPairs(document)).toEqual(document.pairs.map(([q, a]) => spell(q, a))),
  );

  it('are found and right, by F1 of pairs', () => {
    const counts = faqDocuments.map((document) => {
      const wanted = document.pairs.map(([question, answer]) => spell(question, answer));
      const found = readPairs(document);
      return {
        wanted: wanted.length,
        found: found.length,
        right: found.filter((pair) => wanted.includes(pair)).length,
      };
    });
    const right = sum(counts.map((count) => count.right));
    const f1 = (2 * right) / sum(counts.map(({ wanted, found }) => wanted + found));
    console.info(`FAQ pairs in ${faqDocuments.length} pages: ${right} right, F1 ${f1.toFixed(3)}`);
    expect(faqDocuments.length).toBeGreaterThanOrEqual(40);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });
});
