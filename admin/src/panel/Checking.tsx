import { Typography } from '@strapi/design-system';
import { useWords } from '../components/words';

/** Said before the first check: its rules and phrases may still be loading. */
export const Checking = () => {
  const words = useWords();
  return <Typography textColor="neutral600">{words('panel.checking')}</Typography>;
};
