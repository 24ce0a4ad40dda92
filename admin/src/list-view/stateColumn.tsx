import { word } from '../components/words';
import { listedType } from './listedType';
import { StateCell } from './StateCell';

/** What the list view hands its hook, as far as it is used here. */
interface ListView {
  readonly displayedHeaders: readonly object[];
  readonly layout: unknown;
}

interface Row {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly updatedAt?: string;
}

/** Adds the column "To fix" to the list of a checked type. */
export function withStateColumn<T extends ListView>(view: T): T {
  const uid = listedType();
  if (!uid) return view;
  const column = {
    attribute: { type: 'custom' },
    label: word('list.column'),
    name: '__newsroom__',
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId, locale = null, updatedAt = '' }: Row) => (
      <StateCell uid={uid} documentId={documentId} locale={locale} updatedAt={updatedAt} />
    ),
  };
  return { ...view, displayedHeaders: [...view.displayedHeaders, column] };
}
