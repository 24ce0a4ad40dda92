import { repairPage } from '../importer';
import { readSourceFile } from './source';

/** Prints the repaired page; what was removed goes to standard error. @returns 0, also when findings remain. @throws {WrongUse} */
export function repairFile(file: string): number {
  const { text, format } = readSourceFile(file);
  const { markdown, removed } = repairPage(text, { format, now: new Date() });
  process.stdout.write(markdown);
  for (const { lines, rule, text: words } of removed)
    process.stderr.write(`line ${lines[0]}: removed: ${words} (${rule})\n`);
  return 0;
}
