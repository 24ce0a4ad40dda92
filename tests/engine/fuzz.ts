/** One process of `npm run fuzz`: so many documents from one seed. Prints the first that does not hold. */
import fc from 'fast-check';
// First: the words of the texts are taken from the phrases.
import '../all-phrases';
import { provesSound } from './invariants';
import { anyLanguage, anyText } from './mutations';

const [runs = 1000, seed = Date.now()] = process.argv.slice(2).map(Number);
const details = fc.check(fc.property(anyText, anyLanguage, provesSound), { numRuns: runs, seed });
if (details.failed) {
  const cause = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  process.stdout.write(
    `${JSON.stringify({ seed, path: details.counterexamplePath, text: details.counterexample, cause })}\n`,
  );
  process.exitCode = 1;
}
