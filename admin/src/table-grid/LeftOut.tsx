import { Typography } from '@strapi/design-system';
import { shorten } from '../../../engine';
import { Quoted } from '../components/Quoted';
import { useWords } from '../components/words';

const SHOWN = 200;

/** Words around a pasted table, which no cell takes. */
export const LeftOut = ({ text }: { readonly text: string }) => {
  const words = useWords();
  if (!text) return null;
  return (
    <Typography style={{ overflowWrap: 'anywhere' }}>
      {words('grid.paste.around')} <Quoted text={shorten(text, SHOWN)} />
    </Typography>
  );
};
