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
  /** Where the part stands in the article's form (`body.3.factBox`). */
  readonly at?: readonly string[];
}

const SPELLED_OUT = 3;

/** Publishing was refused (HTTP 400). `details.findings` and `details.parts` say what to mend, in the order of the page. */
export class NotPublished extends errors.ValidationError<string, RefusalDetails> {
  constructor(checked: readonly Checked[]) {
    const sentences = checked.flatMap((entry) =>
      entry.problems.map(({ message }) => sentenceOf(entry, message, checked)),
    );
    const count = sentences.length === 1 ? '1 problem' : `${sentences.length} problems`;
    const rest = sentences.length - SPELLED_OUT;
    const more = rest > 0 ? ` And ${rest} more.` : '';
    super(`Not published: ${count}. ${sentences.slice(0, SPELLED_OUT).join(' ')}${more}`, detailsOf(checked));
  }
}

function sentenceOf(entry: Checked, message: string, all: readonly Checked[]): string {
  const languages = new Set(all.map(({ row }) => row.locale));
  const language = languages.size > 1 ? `[${entry.row.locale}] ` : '';
  return `${language}${entry.at ? `${titleOfPart(entry)}: ` : ''}${message}.`;
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
    findings: checked.filter(({ at }) => !at).flatMap(({ problems }) => findingsOf(problems)),
    parts: checked
      .filter(({ at }) => at)
      .map((entry) => ({
        uid: entry.uid,
        documentId: entry.row.documentId,
        locale: entry.row.locale,
        title: titleOfPart(entry),
        messages: entry.problems.map(({ message }) => message),
        findings: findingsOf(entry.problems),
      })),
  };
}

const findingsOf = (problems: readonly Problem[]) => problems.flatMap(({ finding }) => (finding ? [finding] : []));

const NAMES: Readonly<Record<PartUid, string>> = {
  'plugin::newsroom.fact-box': 'Fact box',
  'plugin::newsroom.faq': 'FAQ entry',
  'plugin::newsroom.reader-question': 'Reader question',
};

/** “Fact box “Did you know? …””: the name of a part in a sentence. */
function titleOfPart({ uid, row }: Checked): string {
  const words = [row.title, row.question, row.body, row.answer].find(
    (value) => typeof value === 'string' && value.trim(),
  );
  const name = NAMES[uid as PartUid] ?? 'Entry';
  return typeof words === 'string' ? `${name} “${shorten(words, 40)}”` : name;
}
