import { PLUGIN_ID } from '../../shared/uids';
import { word } from './components/words';
import { NewsroomPanel } from './panel/NewsroomPanel';
import type { ContentManagerPlugin, StrapiApp } from './strapi';

/** What the content manager offers to plugins. */
type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** The plugin's half in the admin panel. */
export default {
  register(app: StrapiApp) {
    app.customFields.register({
      name: 'grid',
      pluginId: PLUGIN_ID,
      type: 'json',
      intlLabel: word('grid.name'),
      intlDescription: word('grid.description'),
      components: {
        Input: async () => import('./table-grid/GridInput').then((module) => ({ default: module.default as never })),
      },
    });
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
    apis.addEditViewSidePanel((panels) => [...panels, NewsroomPanel]);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => ({
        locale,
        data: locale === 'en' ? (await import('./translations/en.json')).default : {},
      })),
    );
  },
};
