import { useNavigate } from 'react-router-dom';
import { FAQ_UID } from '../../../shared/uids';
import { addressOf } from '../edit-view/entryAddress';
import { MergeDialog } from './MergeDialog';

interface MergeInFormProps {
  /** The one that is to stay first, the one that is edited last. */
  readonly documentIds: readonly string[];
  readonly locale: string;
  readonly isModified: boolean;
  readonly onClose: () => void;
}

/** The dialog above the form of an entry, which may be gone afterwards, or say something else. */
export const MergeInForm = ({ documentIds, locale, isModified, onClose }: MergeInFormProps) => {
  const navigate = useNavigate();
  const onMerged = (keep: string): void => {
    if (keep === documentIds.at(-1)) navigate(0);
    else navigate(addressOf(FAQ_UID, keep, locale), { replace: true });
  };
  return (
    <MergeDialog
      documentIds={documentIds}
      locale={locale}
      isUnsaved={isModified}
      onClose={onClose}
      onMerged={onMerged}
    />
  );
};
