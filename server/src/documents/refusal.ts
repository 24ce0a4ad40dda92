import { errors } from '@strapi/utils';
import type { RefusalDetails } from '../../../shared/contracts/gate';
import { shorten } from '../../../engine';
import type { Problem } from './problems';
import { type PartUid, type Row } from './rows';

/** The problems of one draft, or of a part that would go out with it. */
export interface Checked {
  readonly uid: string;
  readonly row: Row;
  readonly problems: readonly Problem[];
  /** Where the part stands in the article's form (`body.3.factBox`), and the article it would go out with. */
  readonly at?: readonly string[];
  readonly owner?: Row;
}

const SPELLED_OUT = 3;

/**
 * Publishing was refused (HTTP 400). `details.findings` and `details.parts` say what to mend, in the order of the page.
 *
 * @param of - How many entries were to be published together; all of them stay.
 */
export class NotPublished extends errors.ValidationError<string, RefusalDetails> {
  constructor(checked: readonly Checked[], of?: number) {
    const sentences = checked.flatMap((entry) =>
      entry.problems.map((problem) => sentenceOf(entry, problem, checked, of)),
    );
    const rest = sentences.length - SPELLED_OUT;
    const more = rest > 0 ? ` And ${rest} more.` : '';
    super(`${openingOf(checked, of)} ${sentences.slice(0, SPELLED_OUT).join(' ')}${more}`, detailsOf(checked));
  }
}

/** “Not published: 2 problems.” */
function openingOf(checked: readonly Checked[], of: number | undefined): string {
  if (of !== undefined) {
    const entries = new Set(checked.map(({ row, owner = row }) => owner.documentId)).size;
    return `Nothing was published: ${entries} of ${of} entries ${entries === 1 ? 'is' : 'are'} stopped.`;
  }
  const problems = checked.flatMap((entry) => entry.problems);
  const blocked = problems.filter(({ action }) => action === 'block').length;
  if (blocked > 0) return `Not published: ${blocked === 1 ? '1 problem' : `${blocked} problems`}.`;
  return `Not published: ${problems.length === 1 ? '1 finding needs' : `${problems.length} findings need`} a reason.`;
}

function sentenceOf(entry: Checked, { message }: Problem, all: readonly Checked[], of: number | undefined): string {
  const languages = new Set(all.map(({ row }) => row.locale));
  const language = languages.size > 1 ? `[${entry.row.locale}] ` : '';
  const owner = entry.owner ?? entry.row;
  const title = of === undefined ? '' : `“${shorten(String(wordsOf(owner) ?? owner.documentId), 40)}”: `;
  return `${title}${language}${entry.at ? `${titleOfPart(entry)}: ` : ''}${message}.`;
}

function detailsOf(checked: readonly Checked[]): RefusalDetails {
  return {
    errors: checked.flatMap((entry) =>
      entry.problems.map(({ path, message }) => ({
        path: [...(entry.at ?? path)],
        message: entry.at ? `${titleOfPart(entry)}: ${message}` : message,
        name: 'ValidationError',
      })),
    ),
    findings: checked.filter(({ at }) => !at).flatMap(({ problems }) => findingsOf(problems, 'block')),
    reasons: checked.filter(({ at }) => !at).flatMap(({ problems }) => findingsOf(problems, 'reason')),
    parts: checked
      .filter(({ at }) => at)
      .map((entry) => ({
        uid: entry.uid,
        documentId: entry.row.documentId,
        locale: entry.row.locale,
        title: titleOfPart(entry),
        messages: entry.problems.map(({ message }) => message),
        findings: findingsOf(entry.problems, 'block'),
        reasons: findingsOf(entry.problems, 'reason'),
      })),
  };
}

const findingsOf = (problems: readonly Problem[], wanted: Problem['action']) =>
  problems.flatMap(({ finding, action }) => (finding && action === wanted ? [finding] : []));

const NAMES: Readonly<Record<PartUid, string>> = {
  'plugin::newsroom.fact-box': 'Fact box',
  'plugin::newsroom.faq': 'FAQ entry',
  'plugin::newsroom.reader-question': 'Reader question',
};

/** “Fact box “Did you know? …””: the name of a part in a sentence. */
function titleOfPart({ uid, row }: Checked): string {
  const words = wordsOf(row);
  const name = NAMES[uid as PartUid] ?? 'Entry';
  return words ? `${name} “${shorten(words, 40)}”` : name;
}

/** The words that an entry is known by; null: it has none. */
export function wordsOf(row: Row): string | null {
  const words = [row.title, row.question, row.body, row.answer, row.name].find(
    (value) => typeof value === 'string' && value.trim(),
  );
  return typeof words === 'string' ? words : null;
}
