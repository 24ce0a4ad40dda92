/** Which types are checked, and what of them: the plugin's own, and those that `config/plugins` names. */
import { CHECKED_UIDS } from './uids';

/** What is checked of an application's type; `true`: every text. */
export type CheckSetting =
  | boolean
  | {
      /** Names of the fields; all that hold text when left out. */
      readonly fields?: readonly string[];
      /** Names of fields to leave out. */
      readonly except?: readonly string[];
      /** The field that names an entry; else `title`, `headline` or `name`, where there is one. */
      readonly title?: string;
      /** Fields whose rich text is HTML, not Markdown; within components `component.field`. */
      readonly html?: readonly string[];
    };

/** By uid of the content type. `false` leaves one of the plugin's own types alone. */
export type CheckSettings = Readonly<Record<string, CheckSetting>>;

export interface CheckedType {
  readonly uid: string;
  readonly fields?: readonly string[];
  readonly except?: readonly string[];
  readonly title?: string;
  readonly html?: readonly string[];
}

/** The types that settings name, the plugin's own first. */
export function checkedTypesOf(settings: CheckSettings): CheckedType[] {
  const own = CHECKED_UIDS.filter((uid) => settings[uid] !== false).map((uid) => ({ uid }));
  const others = Object.entries(settings).flatMap(([uid, setting]): CheckedType[] =>
    setting === false || (CHECKED_UIDS as readonly string[]).includes(uid)
      ? []
      : [{ uid, ...(setting === true ? {} : setting) }],
  );
  return [...own, ...others];
}

const NAMES = ['fields', 'except', 'html'] as const;

/**
 * @param typeOf - The content type of a uid, with its attributes; undefined where there is none.
 * @param where - What the settings are called where they stand.
 * @throws Error that says which line of the settings is wrong, and how to mend it.
 */
export function validateCheckSettings(
  settings: unknown,
  typeOf: (uid: string) => { readonly attributes: Readonly<Record<string, unknown>> } | undefined,
  where = 'newsroom: config.check',
): void {
  const say = (what: string): never => {
    throw new Error(`${where} ${what}`);
  };
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    return say('has to be an object such as { "api::page.page": true }');
  for (const [uid, setting] of Object.entries(settings as Record<string, unknown>)) {
    const type = typeOf(uid) ?? say(`names “${uid}”; there is no such content type`);
    if (typeof setting === 'boolean') continue;
    if (typeof setting !== 'object' || setting === null) say(`of “${uid}” has to be true, false or an object`);
    const given = setting as Record<string, unknown>;
    for (const key of Object.keys(given))
      if (![...NAMES, 'title'].includes(key)) say(`of “${uid}” has “${key}”; it takes fields, except, title and html`);
    for (const key of NAMES) {
      const names = given[key] ?? [];
      if (!Array.isArray(names)) say(`of “${uid}”: ${key} has to be a list of field names`);
      for (const name of names as unknown[])
        if (typeof name !== 'string' || !((name.split('.')[0] ?? '') in type.attributes))
          say(`of “${uid}”: ${key} names “${String(name)}”, which is no field of it`);
    }
    const { title } = given;
    if (title !== undefined && !(typeof title === 'string' && title in type.attributes))
      say(`of “${uid}”: title names “${typeof title === 'string' ? title : typeof title}”, which is no field of it`);
  }
}
