const { readFileSync } = require('node:fs');
const path = require('node:path');

const ARTICLE = 'plugin::newsroom.article';
const FOLDER = path.resolve(process.cwd(), '../tests/pages');

/** What an editor would choose while importing. `publish`: sound after its repairs. */
const PAGES = [
  {
    file: 'night-trains',
    title: 'The Sleeper Comes Back: How Night Trains Are Changing Weekends in Ostermark',
    section: 'Travel',
    author: 'Jonas Weber',
    publish: true,
  },
  {
    file: 'river-bathing',
    title: 'River Bathing in Lindau Bay: Five Pools Open, Two Stay Shut',
    section: 'City',
    author: 'Amira Haddad',
    publish: true,
  },
  {
    file: 'rooftop-bees',
    title: 'Rooftop Bees: Honey Up, Hives Down in Port Alder',
    section: 'City',
    author: 'Hanna Lindqvist',
    publish: true,
  },
  {
    file: 'night-market',
    title: 'Night Market on the Viaduct: Eighty Stalls, One Staircase',
    section: 'Food',
    author: 'Pavel Arendt',
    publish: true,
  },
  {
    file: 'sound/winter-garden',
    title: 'A Winter Garden for Everyone: Tessen Opens Its Glasshouse After Dark',
    section: 'City',
    author: 'Clara Novak',
    publish: true,
  },
  {
    file: 'tide-mill',
    title: 'The Last Tide Mill of Brae: A Wheel, a Pond and a Bill for the Roof',
    section: 'Travel',
    author: null,
    publish: false,
  },
  {
    file: 'tram-shed-library',
    title: 'Is a Library Without Silence Still a Library?',
    section: 'City',
    author: null,
    publish: false,
  },
];

/** Imports the sample pages through the very service that the page "Import" uses, each once. DEMO_PAGES=off leaves them out. */
async function importSamplePages(strapi) {
  if (process.env.DEMO_PAGES === 'off') return;
  const store = strapi.store({ type: 'core', name: 'demo' });
  const done = (await store.get({ key: 'imported' })) ?? [];

  const editor = await strapi.db.query('admin::user').findOne({ orderBy: 'id' });
  const locale = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  for (const page of PAGES.filter(({ file }) => !done.includes(file))) {
    await importOne(strapi, page, { editor, locale });
    done.push(page.file);
    await store.set({ key: 'imported', value: done });
  }
}

async function importOne(strapi, { file, section, author, title, publish }, { editor, locale }) {
  const { article } = await strapi
    .plugin('newsroom')
    .service('imports')
    .create(
      {
        text: readFileSync(path.join(FOLDER, `${file}.txt`), 'utf8'),
        locale,
        off: [],
        keep: [],
        choices: {},
        title,
        slug: null,
        section: { name: section },
        author: author ? { name: author } : null,
      },
      editor.id,
    );
  const isOut = publish && (await isPublished(strapi, article, locale));
  console.log(`  ${isOut ? 'Published' : 'Draft'}: ${article.name}`);
}

/** A page that the gate refuses stays a draft: the demo starts all the same, and says why. */
async function isPublished(strapi, { documentId, name }, locale) {
  try {
    await strapi.documents(ARTICLE).publish({ documentId, locale });
    return true;
  } catch (error) {
    strapi.log.error(`“${name}” stays a draft: ${error.message}`);
    return false;
  }
}

module.exports = { importSamplePages };
