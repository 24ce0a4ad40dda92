import { Box, Typography } from '@strapi/design-system';
import type { SettingsChange } from '../../../../shared/settings-changes';
import { useWords } from '../../components/words';
import { type Names, sayChange } from './sayChange';

interface ChangeListProps {
  readonly changes: readonly SettingsChange[];
  readonly names: Names;
}

/** What will be different. */
export const ChangeList = ({ changes, names }: ChangeListProps) => {
  const words = useWords();
  return (
    <Box tag="ul">
      {changes.map((change, index) => (
        <Typography tag="li" variant="pi" textColor="neutral800" key={index} style={{ overflowWrap: 'anywhere' }}>
          {sayChange(change, names, words)}
        </Typography>
      ))}
    </Box>
  );
};
