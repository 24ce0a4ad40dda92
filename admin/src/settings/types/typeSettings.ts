/** What the boxes of a type say, as settings. */
import type { CheckSetting } from '../../../../shared/checked-types';
import type { CheckableType } from '../../../../shared/contracts/settings';
import { isSame } from '../../../../shared/settings-changes';

type Fields = Exclude<CheckSetting, boolean>;

/** What `config/plugins` says of a type; the plugin's own are checked where it says nothing. */
export const groundOf = ({ configured, isOwn }: CheckableType): CheckSetting => configured ?? isOwn;

export const settingOf = (type: CheckableType, setting: CheckSetting | undefined): CheckSetting =>
  setting ?? groundOf(type);

const fieldsIn = (setting: CheckSetting): Fields => (typeof setting === 'object' ? setting : {});

export function isFieldChecked(setting: CheckSetting, name: string): boolean {
  const { fields, except } = fieldsIn(setting);
  return (fields?.includes(name) ?? true) && !except?.includes(name);
}

export const isHtmlField = (setting: CheckSetting, name: string): boolean =>
  fieldsIn(setting).html?.includes(name) ?? false;

/** A field that comes to the type later is checked, unless the fields are listed. */
export function withField(type: CheckableType, setting: CheckSetting, name: string, isOn: boolean): CheckSetting {
  const { fields, except = [], ...rest } = fieldsIn(setting);
  if (fields) {
    const listed = isOn ? [...fields, name] : fields.filter((one) => one !== name);
    const isAll = type.fields.every((field) => listed.includes(field.name));
    return plain({ ...rest, ...(isAll ? {} : { fields: listed }), ...left(except.filter((one) => one !== name)) });
  }
  const others = except.filter((one) => one !== name);
  return plain({ ...rest, ...left(isOn ? others : [...others, name]) });
}

const left = (except: readonly string[]): Fields => (except.length > 0 ? { except } : {});

export function withHtml(setting: CheckSetting, name: string, isOn: boolean): CheckSetting {
  const { html = [], ...rest } = fieldsIn(setting);
  const others = html.filter((one) => one !== name);
  const listed = isOn ? [...others, name] : others;
  return plain({ ...rest, ...(listed.length > 0 ? { html: listed } : {}) });
}

const plain = (fields: Fields): CheckSetting => (Object.keys(fields).length > 0 ? fields : true);

/** Undefined where that is what `config/plugins` says anyway. */
export const unlessGround = (type: CheckableType, setting: CheckSetting): CheckSetting | undefined =>
  isSame(setting, groundOf(type)) ? undefined : setting;
