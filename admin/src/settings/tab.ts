import type { CheckableTypesResponse } from '../../../shared/contracts/settings';
import type { Settings } from '../../../shared/settings';
import type { Edit } from './edit';
import type { Names } from './save/sayChange';
import type { Asked } from '../components/useAsked';

/** What each tab is given. */
export interface TabProps {
  /** As they stand on the page. */
  readonly settings: Settings;
  readonly types: Asked<CheckableTypesResponse>;
  readonly names: Names;
  readonly isReadOnly: boolean;
  readonly onChange: (edit: Edit) => void;
}
