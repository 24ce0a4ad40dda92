import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';
import type { SettingsResponse } from '../../../shared/contracts/settings';
import { useWords } from '../components/words';

/** An instant, as long as it has to be to be found again. */
export function useInstant(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => intl.formatDate(parseISO(iso), { dateStyle: 'medium', timeStyle: 'short' });
}

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
