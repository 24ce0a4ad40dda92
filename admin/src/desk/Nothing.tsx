import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface NothingProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}

/** An empty list that says why, and what to do. */
export const Nothing = ({ icon, title, hint, action }: NothingProps) => (
  <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
    <Flex direction="column" gap={3}>
      {icon}
      <Typography variant="delta" tag="p" textAlign="center">
        {title}
      </Typography>
      {hint && (
        <Typography textColor="neutral600" textAlign="center">
          {hint}
        </Typography>
      )}
      {action}
    </Flex>
  </Box>
);
