import type { WaitingQuestionsResponse } from '../../../shared/contracts/desk';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { EntryRow } from './EntryRow';
import { HomeWidget } from './HomeWidget';
import { DESK_QUESTIONS, waitingList } from './lists';
import { useMayOpenDesk } from './useMayOpenDesk';

type Row = WaitingQuestionsResponse['data'][number];

/** Questions of readers that nobody has answered. */
export const QuestionsWidget = () => {
  const words = useWords();
  const day = useDay();
  const mayOpenDesk = useMayOpenDesk();
  return (
    <HomeWidget<Row, WaitingQuestionsResponse>
      path="/newsroom/waiting-questions"
      none={() => words('home.questions.none')}
      head={({ meta }) => words('home.questions.count', { count: meta.total })}
      row={(entry, isMixed) => (
        <EntryRow
          entry={entry}
          isMixed={isMixed}
          details={[entry.askedBy, words('home.since', { date: day(entry.receivedAt) })]}
        />
      )}
      all={({ data }) => ({
        to: mayOpenDesk ? DESK_QUESTIONS : waitingList(data[0]?.language ?? null),
        label: words('home.questions.all'),
      })}
    />
  );
};
