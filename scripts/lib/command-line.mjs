import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** Bundles the command line and all it uses into one file that Node.js runs. */
export async function buildCommandLine(outfile) {
  await build({
    entryPoints: [`${root}/cli/main.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    // A library asks where its module lies in order to make a `require`; a path serves as well as an address.
    define: { 'import.meta.url': '__filename' },
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'none',
  });
  chmodSync(outfile, 0o755);
}
