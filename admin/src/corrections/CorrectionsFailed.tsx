import { Waiting } from '../components/Waiting';
import { useWords } from '../components/words';
import { NotKnown } from '../panel/NotKnown';

export const CorrectionsLoading = () => {
  const words = useWords();
  return <Waiting>{words('corrections.loading')}</Waiting>;
};

export const CorrectionsFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const words = useWords();
  return <NotKnown text={words('corrections.failed')} onRetry={onRetry} />;
};
