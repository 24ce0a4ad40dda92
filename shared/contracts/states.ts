/** Entries of one page of a list, at most: Strapi's own pages have 100. */
export const MOST_STATES = 100;

/** Query of `GET /newsroom/states`: `documentIds` parted by commas. */
export interface StatesQuery {
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly locale?: string;
}

/** What is open in a draft. */
export interface EntryState {
  readonly errors: number;
  readonly warnings: number;
  /** There are no phrases of its language, so that leftover ones were not looked for. */
  readonly isPartly: boolean;
}

/** By documentId; an entry that is not there, or that the user may not see, is left out. */
export interface StatesResponse {
  readonly data: Readonly<Record<string, EntryState>>;
}

/** What a list can be narrowed down to, by the last check of its entries; one without a check is `notChecked`. */
export const STATE_NAMES = ['errors', 'warnings', 'inOrder', 'partly', 'onPurpose', 'notChecked'] as const;
export type StateName = (typeof STATE_NAMES)[number];

/** Our key in the address of a list: `filters[$and][0][newsroomState][$eq]=errors`. */
export const STATE_FILTER = 'newsroomState';
