import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../admin/src/translations/en.json';
import { fieldLabels } from '../../admin/src/translations/fieldLabels';

const root = join(__dirname, '../../admin/src');
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
const code = sources(root).map((file) => readFileSync(file, 'utf8'));

/** Texts whose id is put together where it is used. */
const BUILT =
  /^newsroom\.(field|group|severity|onPurpose\.(kind|until)|import\.(filter|column|label|block|failed|slug))\./;

describe('the texts of the panel', () => {
  it('belong to the plugin', () => expect(Object.keys(en).filter((id) => !/^newsroom\.[\w.-]+$/.test(id))).toEqual([]));

  it('are all used', () =>
    expect(
      Object.keys(en)
        .filter((id) => !BUILT.test(id))
        .filter((id) => !code.some((source) => source.includes(`'${id.slice('newsroom.'.length)}'`))),
    ).toEqual([]));

  it('name the fields where Strapi looks for their names', () =>
    expect(fieldLabels(en)['content-manager.components.newsroom.table.caption']).toBe('Caption'));
});
