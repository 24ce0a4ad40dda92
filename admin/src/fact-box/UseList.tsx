import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ArticleUse, PartUses } from '../../../shared/contracts/uses';
import { useWords } from '../components/words';
import { useTypes } from '../desk/useTypes';

/** The articles that show a part, and how many more there are. */
export const UseList = ({ used, usedIn }: PartUses) => {
  const words = useWords();
  return (
    <>
      {usedIn.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {usedIn.map((use) => (
            <UseRow key={use.documentId} use={use} />
          ))}
        </Flex>
      )}
      {used > usedIn.length && (
        <Typography variant="pi" textColor="neutral600">
          {words('factBox.hidden', { count: used - usedIn.length })}
        </Typography>
      )}
    </>
  );
};

const UseRow = ({ use }: { readonly use: ArticleUse }) => {
  const words = useWords();
  const types = useTypes();
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography tag={Link} to={types.addressOf(use)} variant="pi" textColor="primary600">
        <bdi>{types.titleOf(use)}</bdi>
      </Typography>
      {!use.isPublished && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('factBox.draft')}
        </Typography>
      )}
    </Box>
  );
};
