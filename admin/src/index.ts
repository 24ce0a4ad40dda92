import type { ComponentType } from 'react';
import { DESK_PERMISSION, IMPORT_PERMISSION, SEE_SETTINGS_PERMISSION } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/uids';
import { AskEarly } from './check/AskEarly';
import { ImportIcon, NewspaperIcon } from './components/icons';
import { word } from './components/words';
import { CorrectionsPanel } from './corrections/CorrectionsPanel';
import { withHints } from './edit-view/hints';
import { EntryLine } from './entry-line/EntryLine';
import { FactBoxPanel } from './fact-box/FactBoxPanel';
import { withWidgets } from './home/widgets';
import { withStateColumn } from './list-view/stateColumn';
import { withStateFilter } from './list-view/stateFilter';
import { ownRules } from './ownRules';
import { NewsroomPanel } from './panel/NewsroomPanel';
import { withGate } from './publish/documentActions';
import { QuestionPanel } from './questions/QuestionPanel';
import { fieldLabels } from './translations/fieldLabels';
import { keepTexts } from './translations/now';
import { strapiNames } from './translations/strapiNames';
import type { ContentManagerPlugin, StrapiApp } from './strapi';

/** What the content manager offers to plugins. */
type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/** Right below the content manager, which is 1; releases are 2. */
const MENU_POSITION = { desk: 1.3, import: 1.6 } as const;

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
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/desk`,
      icon: NewspaperIcon,
      intlLabel: word('desk.title'),
      permissions: [{ action: DESK_PERMISSION, subject: null }],
      Component: () => import('./desk/DeskPage'),
      position: MENU_POSITION.desk,
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/import`,
      icon: ImportIcon,
      intlLabel: word('import.menu'),
      permissions: [{ action: IMPORT_PERMISSION, subject: null }],
      Component: async () => import('./import/ImportPage'),
      position: MENU_POSITION.import,
    });
    app.addSettingsLink(
      { id: PLUGIN_ID, intlLabel: word('panel.title') },
      {
        id: `${PLUGIN_ID}-settings`,
        to: PLUGIN_ID,
        intlLabel: word('settings.menu'),
        permissions: [{ action: SEE_SETTINGS_PERMISSION, subject: null }],
        Component: async () => import('./settings/SettingsPage'),
      },
    );
    app.widgets.register(withWidgets);
    // `app.getPlugin('newsroom').apis.rules.register(rule)`, in the application's own bootstrap.
    app.registerPlugin({
      id: PLUGIN_ID,
      name: 'Newsroom',
      apis: { rules: ownRules },
      initializer: AskEarly,
      isReady: false,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withStateColumn);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', withStateFilter);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', withHints);
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManager.apis as ContentManagerApis;
    // Right below Save and Publish, which is Strapi's first panel.
    apis.addEditViewSidePanel(([actions, ...panels]) => [
      ...(actions ? [actions] : []),
      NewsroomPanel,
      FactBoxPanel,
      CorrectionsPanel,
      QuestionPanel,
      ...panels,
    ]);
    apis.addDocumentAction((actions) => actions.map(withGate));
    contentManager.injectComponent('editView', 'right-links', {
      name: `${PLUGIN_ID}-entry-line`,
      // The zone hands its components the type's uid; Strapi's type does not say so.
      Component: EntryLine as ComponentType,
    });
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) })));
  },
};

type Texts = Readonly<Record<string, string>>;

const translations: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>> = {
  de: async () => import('./translations/de.json'),
  en: async () => import('./translations/en.json'),
  es: async () => import('./translations/es.json'),
  fr: async () => import('./translations/fr.json'),
  uk: async () => import('./translations/uk.json'),
};

/** Our texts in a language of the panel; one that we lack shows English. */
async function textsIn(locale: string): Promise<Texts> {
  const file = await translations[locale]?.();
  return file ? { ...keepTexts(locale, file.default), ...fieldLabels(file.default), ...strapiNames(file.default) } : {};
}
