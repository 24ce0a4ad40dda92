import type { CheckedType } from '../checked-types';
import type { Settings } from '../settings';

/** `GET /newsroom/checked` */
export interface CheckedTypesResponse {
  readonly data: readonly CheckedType[];
  /** What the newsroom has set: the edit view checks with it. */
  readonly meta: { readonly settings: Settings };
}
