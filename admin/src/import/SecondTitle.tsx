import { Button, Flex, Typography } from '@strapi/design-system';
import { Note } from '../components/Note';
import { useWords } from '../components/words';

interface SecondTitleProps {
  readonly secondTitle: string;
  readonly onUse: () => void;
}

/** A page with two headlines: the second may be the better title. It stays a heading in the text either way. */
export const SecondTitle = ({ secondTitle, onUse }: SecondTitleProps) => {
  const words = useWords();
  return (
    <Note tone="info">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography style={{ overflowWrap: 'anywhere' }}>
          {words('import.secondTitle', { title: secondTitle })}
        </Typography>
        <Button size="S" variant="tertiary" onClick={onUse}>
          {words('import.secondTitle.use')}
        </Button>
      </Flex>
    </Note>
  );
};
