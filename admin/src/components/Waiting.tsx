import { useEffect, useState } from 'react';
import { Typography } from '@strapi/design-system';

const PATIENCE_MS = 300;

/** Says what is waited for, once that takes longer than a blink. */
export const Waiting = ({ children }: { readonly children: string }) => {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Typography tag="p" textColor="neutral600" role="status">
      {isLong ? children : ''}
    </Typography>
  );
};
