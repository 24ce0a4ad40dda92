import type { ReactNode } from 'react';
import { Box, Flex } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Information, WarningCircle } from '@strapi/icons';

const TONES = {
  info: { Icon: Information, background: 'neutral100', border: 'neutral200', fill: 'neutral600' },
  success: { Icon: CheckCircle, background: 'success100', border: 'success200', fill: 'success600' },
  warning: { Icon: WarningCircle, background: 'warning100', border: 'warning200', fill: 'warning600' },
  danger: { Icon: CrossCircle, background: 'danger100', border: 'danger200', fill: 'danger600' },
} as const;

interface NoteProps {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly children: ReactNode;
}

/** A standing note. The design system's own alert always draws a close button, and these are no alerts. */
export const Note = ({ tone, children }: NoteProps) => {
  const { Icon, background, border, fill } = TONES[tone];
  return (
    <Box
      padding={3}
      hasRadius
      background={background}
      borderColor={border}
      role={tone === 'danger' ? 'alert' : undefined}
      color="neutral800"
    >
      <Flex gap={3} alignItems="flex-start">
        <Icon width="1.6rem" height="1.6rem" fill={fill} aria-hidden style={{ flex: 'none', marginTop: '0.2rem' }} />
        <Box flex="1" minWidth={0} fontSize={2} lineHeight={4}>
          {children}
        </Box>
      </Flex>
    </Box>
  );
};
