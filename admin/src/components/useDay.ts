import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';

/** Says a day or an instant as the panel's language does. */
export function useDay(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => intl.formatDate(parseISO(iso), { dateStyle: 'medium' });
}
