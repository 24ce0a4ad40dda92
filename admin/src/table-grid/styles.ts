import { styled } from 'styled-components';

/** Wide and long tables scroll in their own box; row numbers stay in sight. */
export const ScrollBox = styled.div`
  max-height: 60rem;
  overflow: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

export const Sheet = styled.table`
  border-collapse: separate;
  border-spacing: 0;
  min-width: 100%;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
`;

export const RowNumber = styled.th`
  position: sticky;
  left: 0;
  z-index: 2;
  padding: 0.8rem;
  text-align: start;
  vertical-align: top;
  white-space: nowrap;
  font-weight: 400;
  color: ${({ theme }) => theme.colors.neutral600};
  background: ${({ theme }) => theme.colors.neutral100};
  border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  &[data-corner='true'] {
    top: 0;
    z-index: 3;
  }
  & > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-width: 3.6rem;
    justify-content: flex-end;
  }
`;

export const CellBox = styled.td`
  min-width: 9rem;
  max-width: 36rem;
  padding: 0.8rem 1rem;
  vertical-align: top;
  text-align: start;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-weight: 400;
  cursor: cell;
  border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  &[data-long='true'] {
    min-width: 22rem;
  }
  th& {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  &[data-head='true'] {
    font-weight: 600;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[data-finding='error'] {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger100};
  }
  &[data-finding='warning'] {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.warning600};
    background: ${({ theme }) => theme.colors.warning100};
  }
  &[data-state='missing'] {
    background: repeating-linear-gradient(135deg, transparent 0 5px, ${({ theme }) => theme.colors.neutral200} 5px 7px);
  }
  &[data-state='surplus'] {
    border-block: 1px dashed ${({ theme }) => theme.colors.warning600};
    border-inline-end: 1px dashed ${({ theme }) => theme.colors.warning600};
    color: ${({ theme }) => theme.colors.warning700};
  }
  &[data-state='beyond'] {
    cursor: default;
    border-color: transparent;
    background: ${({ theme }) => theme.colors.neutral0};
  }
  &:focus,
  &[data-editing='true'] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

export const CellText = styled.textarea`
  display: block;
  width: 100%;
  min-width: 16rem;
  min-height: 4.4rem;
  padding: 0;
  border: 0;
  resize: vertical;
  font: inherit;
  color: inherit;
  background: transparent;
  outline: none;
  field-sizing: content;
`;

export const SurplusNote = styled.span`
  display: block;
  font-size: 1.2rem;
`;
