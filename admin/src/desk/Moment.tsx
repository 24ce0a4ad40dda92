import { parseISO } from 'date-fns';
import { type IntlShape, useIntl } from 'react-intl';
import { word } from '../components/words';
import { agoOf } from './time';

/** An instant in words; the exact time stands in its title. */
export const Moment = ({ iso }: { readonly iso: string }) => {
  const intl = useIntl();
  return (
    <time dateTime={iso} title={intl.formatDate(parseISO(iso), { dateStyle: 'full', timeStyle: 'short' })}>
      {momentOf(iso, intl)}
    </time>
  );
};

function momentOf(iso: string, intl: IntlShape): string {
  const instant = parseISO(iso);
  const ago = agoOf(instant, new Date());
  if (!ago) return intl.formatDate(instant, { dateStyle: 'medium' });
  const [value, unit] = ago;
  return value === 0
    ? intl.formatMessage(word('desk.justNow'))
    : intl.formatRelativeTime(value, unit, { numeric: 'auto' });
}
