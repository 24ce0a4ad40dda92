import { COUNTED_HINT } from '../../../shared/forms';
import { textNow } from '../translations/now';

interface FieldLayout {
  readonly hint?: string;
}

/** What the edit view hands its hook, as far as it is used here. */
interface EditView {
  readonly layout: { readonly layout: readonly (readonly (readonly FieldLayout[])[])[] };
}

/** There the hints themselves are edited, and would be stored in the language of whoever looks. */
const CONFIGURATION = '/configurations/';

/** Says our own hints in the language of the panel; the server keeps them in English. What a site has written stays. */
export function withHints<T extends EditView>(view: T): T {
  if (window.location.pathname.includes(CONFIGURATION)) return view;
  const said = <Field extends FieldLayout>(field: Field): Field =>
    field.hint === COUNTED_HINT ? { ...field, hint: textNow('hint.counted') } : field;
  const layout = view.layout.layout.map((panel) => panel.map((row) => row.map(said)));
  return { ...view, layout: { ...view.layout, layout } };
}
