import { Status, Typography } from '@strapi/design-system';
import type { AttentionResponse } from '../../../shared/contracts/desk';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { useTypes } from '../desk/useTypes';
import { EntryRow } from './EntryRow';
import { HomeWidget } from './HomeWidget';
import { DESK_ERRORS } from './lists';

type Row = AttentionResponse['data'][number];

/** The user's own entries with errors, the oldest first. */
export const AttentionWidget = () => {
  const words = useWords();
  const day = useDay();
  const types = useTypes();
  return (
    <HomeWidget<Row, AttentionResponse>
      path="/newsroom/attention"
      none={() => words('home.attention.none')}
      row={(entry, isMixed) => (
        <EntryRow
          entry={entry}
          isMixed={isMixed}
          details={[types.nameOf(entry.type), words('home.since', { date: day(entry.since) })]}
        >
          <Status size="S" variant="danger">
            <Typography tag="span" variant="omega" fontWeight="bold">
              {words('list.errors', { errors: entry.errors })}
            </Typography>
          </Status>
        </EntryRow>
      )}
      all={() => ({ to: DESK_ERRORS, label: words('home.attention.all') })}
    />
  );
};
