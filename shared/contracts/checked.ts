import type { CheckedType } from '../checked-types';

/** `GET /newsroom/checked` */
export interface CheckedTypesResponse {
  readonly data: readonly CheckedType[];
}
