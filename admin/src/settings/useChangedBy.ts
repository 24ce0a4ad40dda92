import type { SettingsResponse } from '../../../shared/contracts/settings';
import { useInstant } from '../components/useInstant';
import { useWords } from '../components/words';

/** Who changed the settings last, in words. */
export function useChangedBy(saved: SettingsResponse | null): string | undefined {
  const words = useWords();
  const instant = useInstant();
  if (!saved) return undefined;
  const { by, at } = saved.meta;
  return by !== null && at !== null
    ? words('settings.changedBy', { by, date: instant(at) })
    : words('settings.untouched');
}
