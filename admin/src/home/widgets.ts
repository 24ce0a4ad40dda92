import { Clock, Discuss, WarningCircle } from '@strapi/icons';
import { DESK_PERMISSION } from '../../../shared/permissions';
import { FACT_BOX_UID, PLUGIN_ID, READER_QUESTION_UID } from '../../../shared/uids';
import { word } from '../components/words';
import type { StrapiApp } from '../strapi';

const READ = 'plugin::content-manager.explorer.read';

type Widgets = Extract<Parameters<StrapiApp['widgets']['register']>[0], readonly unknown[]>;

/** What the newsroom adds to the home page. A widget about a type is not offered to whom may not read it. */
const newsroomWidgets: Widgets = [
  {
    id: 'attention',
    pluginId: PLUGIN_ID,
    icon: WarningCircle,
    title: word('home.attention.title'),
    component: async () => (await import('./AttentionWidget')).AttentionWidget,
    permissions: [{ action: DESK_PERMISSION }],
  },
  {
    id: 'questions',
    pluginId: PLUGIN_ID,
    icon: Discuss,
    title: word('home.questions.title'),
    component: async () => (await import('./QuestionsWidget')).QuestionsWidget,
    permissions: [{ action: READ, subject: READER_QUESTION_UID }],
  },
  {
    id: 'due',
    pluginId: PLUGIN_ID,
    icon: Clock,
    title: word('home.due.title'),
    component: async () => (await import('./DueWidget')).DueWidget,
    permissions: [{ action: READ, subject: FACT_BOX_UID }],
  },
];

/** They stand first: what waits for somebody comes before what was done. */
export const withWidgets = (others: Widgets): Widgets => [...newsroomWidgets, ...others];
