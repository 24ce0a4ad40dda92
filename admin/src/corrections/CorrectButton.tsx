import type { CSSProperties } from 'react';
import { Button } from '@strapi/design-system';
import { useCheckState, useCheckStore } from '../check/useCheck';

interface CorrectButtonProps {
  readonly label: string;
  readonly style: CSSProperties;
}

/** Nothing is said yet. */
const NEW = { correction: null };

/** Opens the form of a new correction, for whoever may write one. */
export const CorrectButton = ({ label, style }: CorrectButtonProps) => {
  const store = useCheckStore();
  const { mayCorrect } = useCheckState();
  if (!mayCorrect) return null;
  return (
    <Button size="S" variant="tertiary" fullWidth style={style} onClick={() => store.set({ correcting: NEW })}>
      {label}
    </Button>
  );
};
