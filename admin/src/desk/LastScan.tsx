import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { word } from '../components/words';
import { Moment } from './Moment';

/** When all entries were checked last, and how many there were. */
export const LastScan = ({ overview }: { readonly overview: DeskResponse['data'] | null }) => {
  const intl = useIntl();
  if (!overview) return null;
  const { lastScan, entries } = overview;
  return (
    <Typography tag="p" variant="epsilon" textColor="neutral600">
      {lastScan
        ? intl.formatMessage(word('desk.lastScan'), {
            when: <Moment key="when" iso={lastScan.finishedAt ?? lastScan.startedAt} />,
            entries: lastScan.report?.entries ?? entries,
          })
        : intl.formatMessage(word('desk.noScan'))}
    </Typography>
  );
};
