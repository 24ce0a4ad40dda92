import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';

const client = join(__dirname, '../../client/index.ts');

describe('the client', () => {
  it('is smaller than 2 KB, minified and compressed, and brings nothing along', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [client],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      metafile: true,
    });

    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(2048);
    expect(Object.keys(metafile.inputs).filter((path) => !path.startsWith('client/'))).toEqual([]);
  });
});
