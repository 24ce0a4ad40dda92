import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { Severity } from '../../../engine';
import { Quoted } from '../components/Quoted';
import { SeverityMark } from '../components/SeverityMark';

interface SaidProps {
  readonly severity: Severity;
  readonly excerpt: string;
  /** The message. */
  readonly children: ReactNode;
}

/** How grave, what is wrong, and the words it speaks of. */
export const Said = ({ severity, excerpt, children }: SaidProps) => (
  <Flex gap={2} alignItems="flex-start">
    <Box paddingTop="2px">
      <SeverityMark severity={severity} />
    </Box>
    <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
      {children}
      {excerpt && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          <Quoted text={excerpt} />
        </Typography>
      )}
    </Box>
  </Flex>
);
