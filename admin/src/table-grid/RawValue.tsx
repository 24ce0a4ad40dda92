import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../components/words';

const Raw = styled.pre`
  max-height: 30rem;
  overflow: auto;
  padding: 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral100};
  font-family: monospace;
  font-size: 1.3rem;
  line-height: 1.4;
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A value that is no table is shown as it is and kept: it may be somebody's only copy. */
export const RawValue = ({ value }: { readonly value: unknown }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>{words('grid.unreadable')}</Typography>
      {/* A box that scrolls must be reachable by keyboard. */}
      <Raw role="region" aria-label={words('grid.unreadable')} tabIndex={0}>
        {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
      </Raw>
    </Flex>
  );
};
