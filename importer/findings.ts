/** What is left to mend on the drafts, checked as the entries they will be. */
import {
  type BodyInput,
  type Document,
  type Finding,
  blockAt,
  check,
  positionsIn,
  readArticle,
  readPart,
  reportFinding,
  rules,
} from '../engine';
import type { Draft } from './draft';
import type { ImportDrafts, ImportFinding, ImportHead, ImportOptions } from './result';

export function findingsOf(
  result: ImportDrafts,
  head: ImportHead,
  draft: Draft,
  source: Document,
  { now, language = null }: ImportOptions,
): readonly ImportFinding[] {
  const { standfirst, byline, pieces } = result;
  const { title = result.title, section = result.section } = head;
  const { authors = byline && !byline.generic ? byline.names : [] } = head;
  // An import's blocks have the shapes of the form's, but for embeds, which the rules do not look into.
  const body: readonly BodyInput[] = result.body;
  const article = readArticle({ language, title, standfirst, authors, section, body });
  const lineOf = lineFinder(draft, source);
  const found = check(article, rules, { now }).map((finding) =>
    report(finding, finding.place?.path ?? null, lineOf(finding)),
  );
  const parts = [
    ...result.factBoxes.map((box, index) => ({
      path: `factBoxes.${index}`,
      part: readPart({ kind: 'fact-box', language, body: box.body, factBoxKind: box.kind }),
    })),
    ...result.faqs.map((faq, index) => ({
      path: `faqs.${index}`,
      part: readPart({ kind: 'faq', language, question: faq.question, body: faq.answer }),
    })),
    ...result.readerQuestions.map((own, index) => ({
      path: `readerQuestions.${index}`,
      part: readPart({ kind: 'reader-question', language, question: own.question, body: own.answer }),
    })),
  ];
  const inParts = parts.flatMap(({ path, part }) => {
    const line = pieces.find(({ becomes }) => becomes === path)?.lines[0] ?? null;
    return check(part, rules, { now }).map((finding) =>
      report(finding, `${path}.${finding.place?.path ?? ''}`.replace(/\.$/, ''), line),
    );
  });
  return [...found, ...inParts];
}

const report = (finding: Finding, path: string | null, line: number | null): ImportFinding => ({
  ...reportFinding(finding, line === null ? null : { start: { line, column: 1 }, end: { line, column: 1 } }),
  ...(line === null ? {} : { column: null, endLine: null, endColumn: null }),
  messageId: finding.message,
  params: finding.params,
  path,
});

/** The line of the source that a finding on the draft's body goes back to; null where it cannot be told. */
function lineFinder({ origins, becomes }: Draft, source: Document): (finding: Finding) => number | null {
  const positionOf = positionsIn(source.fields[0]?.source ?? '');
  const sources = new Map(
    [...becomes]
      .filter(([, path]) => path !== null)
      .map(([key, path]) => [path, key] as const)
      .reverse(),
  );
  return ({ place }) => {
    const index = /^body\.(\d+)/.exec(place?.path ?? '')?.[1];
    if (!place || index === undefined) return null;
    const key =
      origins.get(Number(index))?.findLast(({ offset }) => offset <= place.start)?.block ??
      sources.get(`body.${index}`);
    return key === undefined ? null : positionOf(blockAt(source, key).start).line;
  };
}
