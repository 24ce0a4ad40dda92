import { STATE_FILTER, STATE_NAMES, type StateName } from '../../../shared/contracts/states';
import { type WordId, word } from '../components/words';
import { InputRenderer } from '../strapi';
import { textNow } from '../translations/now';
import { listedType } from './listedType';

/** What the list view hands its hook, as far as it is used here. */
interface ListFilters {
  readonly displayedFilters: readonly object[];
  readonly layout: unknown;
}

const CHOICES: Readonly<Record<StateName, WordId>> = {
  errors: 'list.filter.errors',
  warnings: 'list.filter.warnings',
  inOrder: 'list.inOrder',
  partly: 'list.partly',
  onPurpose: 'onPurpose.title',
  notChecked: 'list.notChecked',
};

/** Adds the filter "Newsroom check" to the list of a checked type; the server reads its key out of the address. */
export function withStateFilter<T extends ListFilters>(view: T): T {
  if (!listedType()) return view;
  const filter = {
    name: STATE_FILTER,
    type: 'enumeration',
    label: word('list.filter'),
    // Strapi's own input, named, so that the filter is shown with the label of its choice.
    input: InputRenderer,
    options: STATE_NAMES.map((value) => ({ value, label: textNow(CHOICES[value]) })),
    operators: [{ value: '$eq', label: { id: 'components.FilterOptions.FILTER_TYPES.$eq', defaultMessage: 'is' } }],
  };
  return { ...view, displayedFilters: [...view.displayedFilters, filter] };
}
