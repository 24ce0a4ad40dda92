import { Flex, Typography } from '@strapi/design-system';
import type { ImportFinding } from '../../../importer';
import { wordingOf } from '../check/wording';
import { SeverityMark } from '../components/SeverityMark';

/** What is left to mend, in the language of the panel. */
export const LeftFinding = ({ finding }: { readonly finding: ImportFinding }) => {
  const { rule, severity, messageId, params } = finding;
  return (
    <Flex gap={2} alignItems="flex-start">
      <SeverityMark severity={severity} />
      <Typography variant="pi">{wordingOf({ rule, message: messageId, params }).message}</Typography>
    </Flex>
  );
};
