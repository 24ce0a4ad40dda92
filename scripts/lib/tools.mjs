import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './run.mjs';

/** Runs a package's program with this very Node, without npx's start-up time. */
export function runTool(name, args, options = {}) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : (bin[options.tool] ?? Object.values(bin)[0]);
  return runNode(join(root, 'node_modules', name, program), args, options);
}
