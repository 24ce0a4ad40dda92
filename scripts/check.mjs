/** `npm run check`: format, lint, types, borders, unused code, generated files. */
import { CHECKS, runChecks } from './lib/checks.mjs';
import { bundleParser } from './lib/prepare.mjs';

if (!(await bundleParser())) process.exit(1);
const { failed } = await runChecks(CHECKS);
process.exit(failed ? 1 : 0);
