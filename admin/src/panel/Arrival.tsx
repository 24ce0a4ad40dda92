import { Typography } from '@strapi/design-system';
import type { CheckedForm } from '../check/checkForm';
import { useWords } from '../components/words';
import { useArrival } from '../edit-view/useArrival';
import { useFindingActions } from './useFindingActions';

/** Goes to the finding a link led to, or says that it is no longer open. */
export const Arrival = ({ checked }: { readonly checked: CheckedForm }) => {
  const words = useWords();
  const { show } = useFindingActions();
  const isGone = useArrival(checked, show);
  if (!isGone) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral700" role="status">
      {words('panel.arrivedTooLate')}
    </Typography>
  );
};
