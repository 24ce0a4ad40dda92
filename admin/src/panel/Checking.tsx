import { useEffect, useState } from 'react';
import { Typography } from '@strapi/design-system';
import { useWords } from '../components/words';

/** What takes no longer is not worth a word. */
const SILENT_MS = 300;

/** Said before the first check: its rules and phrases may still be loading. */
export const Checking = () => {
  const words = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Typography textColor="neutral600" style={{ minHeight: '2rem' }}>
      {isLong && words('panel.checking')}
    </Typography>
  );
};
