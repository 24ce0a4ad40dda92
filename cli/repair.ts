import { repairPage } from '../importer';
import { languageOf } from '../shared/language';
import { type PageOptions, readSource } from './source';
import { WrongUse } from './wrong-use';

/** Prints the repaired page; what was removed goes to standard error. @returns 0, also when findings remain. @throws {WrongUse} */
export async function repairFile(file: string, { format, locale, stdinFilename }: PageOptions): Promise<number> {
  if (format !== 'text') throw new WrongUse('repair prints Markdown, it has no other format');
  const { text, hints, format: kind } = await readSource(file, stdinFilename);
  const { markdown, removed } = repairPage(text, {
    format: kind,
    hints,
    language: languageOf(locale, text),
    now: new Date(),
  });
  process.stdout.write(markdown);
  for (const { lines, rule, text: words } of removed)
    process.stderr.write(`line ${lines[0]}: removed: ${words} (${rule})\n`);
  return 0;
}
