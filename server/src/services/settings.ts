import { errors } from '@strapi/utils';
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

/** Somebody has saved other settings since these were opened. `details` says who and when. */
export class SettingsConflictError extends errors.ApplicationError<
  'SettingsConflictError',
  string,
  { readonly by: string; readonly at: string }
> {
  constructor({ by, createdAt }: SettingsVersion) {
    super(`${by} has saved other settings since you opened these; nothing was saved`, { by, at: createdAt });
    this.name = 'SettingsConflictError';
  }
}

/** What the newsroom has set. Permissions are the caller's affair. */
export const createSettingsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const versions = () => strapi.db.query(SETTINGS_VERSION_UID);
  let known: { readonly id: number; readonly settings: Settings } = { id: 0, settings: NO_SETTINGS };

  /** As they were saved last; null: nobody has. */
  const newest = async (): Promise<SettingsVersion | null> =>
    (await versions().findOne({ orderBy: { id: 'desc' } })) as SettingsVersion | null;

  /** As they are now: another instance may have changed them. The same object as long as nobody has. */
  const current = async (): Promise<Settings> => {
    const last = (await versions().findOne({ select: ['id'], orderBy: { id: 'desc' } })) as { id: number } | null;
    if (!last) known = known.id === 0 ? known : { id: 0, settings: NO_SETTINGS };
    else if (last.id !== known.id) {
      const version = (await versions().findOne({ where: { id: last.id } })) as SettingsVersion;
      known = { id: last.id, settings: { ...NO_SETTINGS, ...version.settings } };
    }
    return known.settings;
  };

  return {
    /** As they were last read, for whom cannot wait. */
    known: (): Settings => known.settings,
    current,
    newest,

    /** The newest first, without the settings themselves. */
    async history(limit: number): Promise<Omit<SettingsVersion, 'settings'>[]> {
      const select = ['id', 'changes', 'by', 'createdAt'];
      return (await versions().findMany({ select, orderBy: { id: 'desc' }, limit })) as SettingsVersion[];
    },

    /**
     * @param changes - What is different, one short sentence each.
     * @param version - Id of the version they were made from, 0 for none; the newest when left out.
     * @throws {SettingsConflictError} When another was saved since.
     */
    async save(settings: Settings, changes: readonly string[], by: string, version?: number): Promise<void> {
      const before = await newest();
      const follows = version ?? before?.id ?? 0;
      if (before && before.id !== follows) throw new SettingsConflictError(before);
      try {
        await versions().create({ data: { settings, changes, by, follows } });
      } catch (error) {
        // No two can follow the same one: whoever was a moment later is told.
        const now = await newest();
        throw now && now.id !== follows ? new SettingsConflictError(now) : error;
      }
      await current();
    },
  };
};
