import plugin from '../../admin/src';

jest.mock('../../admin/src/strapi', () => ({}));

interface Guarded {
  readonly id?: string;
  readonly to?: string;
  readonly permissions?: readonly { readonly action: string }[];
}

/** What the plugin adds to Strapi's panel. */
function registered() {
  const links: Guarded[] = [];
  const plugins: { initializer?: unknown; isReady?: boolean }[] = [];
  let widgets: readonly Guarded[] = [{ id: 'profile-info' }];
  plugin.register({
    addMenuLink: (link: Guarded) => links.push(link),
    addSettingsLink: (_: unknown, link: Guarded) => links.push(link),
    customFields: { register: () => undefined },
    widgets: { register: (change: (others: readonly Guarded[]) => readonly Guarded[]) => (widgets = change(widgets)) },
    registerPlugin: (registration: object) => plugins.push(registration),
  } as never);
  return { links, plugins, widgets };
}

describe('what a user may not do', () => {
  it('is in no menu', () => {
    const { links } = registered();

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ permissions }) => !permissions?.length).map(({ to }) => to)).toEqual([]);
  });

  it('is no widget of the home page', () => {
    const ours = registered().widgets.filter(({ id }) => id !== 'profile-info');

    expect(ours.map(({ id }) => id)).toEqual(['attention', 'questions', 'due']);
    expect(ours.filter(({ permissions }) => !permissions?.length)).toEqual([]);
  });
});

describe('the panel', () => {
  it('waits for an answer about the types that are checked', () => {
    const [registration] = registered().plugins;

    expect(registration).toMatchObject({ isReady: false, initializer: expect.any(Function) });
  });

  it('keeps the widgets of others', () => expect(registered().widgets.at(-1)).toEqual({ id: 'profile-info' }));
});
