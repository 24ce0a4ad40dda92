import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';

/** An instant, as long as it has to be to be found again. */
export function useInstant(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => intl.formatDate(parseISO(iso), { dateStyle: 'medium', timeStyle: 'short' });
}
