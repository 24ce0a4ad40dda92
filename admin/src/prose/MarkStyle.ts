import { createGlobalStyle } from 'styled-components';

/** Marks stand inside Strapi's editor, so their style is global; the class names are ours alone. */
export const MarkStyle = createGlobalStyle`
  .newsroom-mark {
    text-decoration: underline wavy 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .newsroom-mark--error {
    text-decoration-color: ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger100};
  }
  .newsroom-mark--warning {
    text-decoration-color: ${({ theme }) => theme.colors.warning600};
    background: ${({ theme }) => theme.colors.warning100};
  }
  .newsroom-mark--info {
    text-decoration-color: ${({ theme }) => theme.colors.neutral500};
  }
`;
