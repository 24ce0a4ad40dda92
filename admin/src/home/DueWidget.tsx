import type { DueResponse } from '../../../shared/contracts/desk';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { EntryRow } from './EntryRow';
import { HomeWidget } from './HomeWidget';
import { CHANGED_BOXES, DESK_REVIEWS, OUTDATED, dueList } from './lists';
import { useMayOpenDesk } from './useMayOpenDesk';

type Row = DueResponse['data'][number];

/** Fact boxes past the day on which somebody wanted to look at them again, articles that show one that has changed, and pages out of date. */
export const DueWidget = () => {
  const words = useWords();
  const day = useDay();
  const mayOpenDesk = useMayOpenDesk();
  return (
    <HomeWidget<Row, DueResponse>
      path="/newsroom/due"
      none={({ meta: { next } }) => (next ? words('home.due.none', { date: day(next) }) : words('home.due.never'))}
      row={(entry, isMixed) => (
        <EntryRow entry={entry} isMixed={isMixed} details={[words('home.due.since', { date: day(entry.reviewBy) })]} />
      )}
      all={({ data }) => ({
        to: mayOpenDesk ? DESK_REVIEWS : dueList(new Date(), data[0]?.language ?? null),
        label: words('home.due.all'),
      })}
      beside={({ meta: { changed, outdated } }) => [
        ...(changed > 0 ? [{ to: CHANGED_BOXES, label: words('home.due.changed', { count: changed }) }] : []),
        ...(outdated > 0 ? [{ to: OUTDATED, label: words('home.due.outdated', { count: outdated }) }] : []),
      ]}
    />
  );
};
