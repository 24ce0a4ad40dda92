import type { Core } from '@strapi/types';
import { NO_SETTINGS, type Settings } from '../../../shared/settings';
import { SETTINGS_VERSION_UID } from '../../../shared/uids';

export type SettingsService = ReturnType<typeof createSettingsService>;

/** Settings as somebody saved them. */
export interface SettingsVersion {
  readonly id: number;
  readonly settings: Settings;
  /** What changed, one short sentence each. */
  readonly changes: readonly string[];
  readonly by: string;
  readonly createdAt: string;
}

/** What the newsroom has set. Permissions are the caller's affair. */
export const createSettingsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const versions = () => strapi.db.query(SETTINGS_VERSION_UID);
  let known: { readonly id: number; readonly settings: Settings } = { id: 0, settings: NO_SETTINGS };

  return {
    /** As they were last read, for whom cannot wait. */
    known: (): Settings => known.settings,

    /** As they are now: another instance may have changed them. The same object as long as nobody has. */
    async current(): Promise<Settings> {
      const newest = (await versions().findOne({ select: ['id'], orderBy: { id: 'desc' } })) as { id: number } | null;
      if (!newest) known = known.id === 0 ? known : { id: 0, settings: NO_SETTINGS };
      else if (newest.id !== known.id) {
        const version = (await versions().findOne({ where: { id: newest.id } })) as SettingsVersion;
        known = { id: newest.id, settings: { ...NO_SETTINGS, ...version.settings } };
      }
      return known.settings;
    },

    /** The newest first. */
    async history(limit: number): Promise<SettingsVersion[]> {
      return (await versions().findMany({ orderBy: { id: 'desc' }, limit })) as SettingsVersion[];
    },

    /** @param changes - What is different, one short sentence each. */
    async save(settings: Settings, changes: readonly string[], by: string): Promise<void> {
      await versions().create({ data: { settings, changes, by } });
    },
  };
};
