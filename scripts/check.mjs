/** `npm run check`: format, lint, types, borders, unused code, generated files. */
import { CHECKS, runChecks } from './lib/checks.mjs';

const { failed } = await runChecks(CHECKS);
process.exit(failed ? 1 : 0);
