import { styled } from 'styled-components';

/** Wide and long tables scroll in their own box; the header and the row numbers stay in sight. */
export const ScrollBox = styled.div`
  position: relative;
  isolation: isolate;
  max-height: min(60rem, 80vh);
  overflow: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/**
 * The table and all its cells: one styled element for thousands of cells, since each of them would ask for the theme and
 * the words anew.
 */
export const Sheet = styled.table`
  border-collapse: separate;
  border-spacing: 0;
  min-width: 100%;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};

  th,
  td {
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    border-right: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  thead th,
  [data-number] {
    position: sticky;
    z-index: 1;
  }
  thead th {
    top: 0;
  }
  thead [data-editing] {
    position: sticky;
  }

  [data-number] {
    left: 0;
    z-index: 2;
    /* As narrow as its number: what is left over belongs to the words. */
    width: 0;
    padding: 0.8rem;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral100};
    border-right-color: ${({ theme }) => theme.colors.neutral200};
  }
  thead [data-number] {
    z-index: 3;
  }
  [data-number] > span:not([hidden]) {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    gap: 0.4rem;
    min-width: 3.6rem;
  }

  [data-column] {
    min-width: 9rem;
    max-width: min(36rem, 60vw);
    padding: 0.8rem 1rem;
    /* Words in Arabic begin on the right, whatever the language of the panel. */
    unicode-bidi: plaintext;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    cursor: cell;
    /* Below this width Strapi's buttons lie over the foot of the page. */
    @media (max-width: 1080px) {
      scroll-margin-bottom: 10rem;
    }
  }
  [data-long] {
    min-width: 22rem;
  }
  [data-head] {
    font-weight: 600;
    background-color: ${({ theme }) => theme.colors.neutral100};
  }
  [data-finding] > svg {
    vertical-align: -0.3rem;
    margin-inline-end: 0.4rem;
  }
  [data-finding='error'] {
    background-color: ${({ theme }) => theme.colors.danger100};
  }
  [data-finding='warning'] {
    background-color: ${({ theme }) => theme.colors.warning100};
  }
  /* At the beginning of what is meant: the cell, or the row. */
  [data-finding]:is([data-meant], [data-column='0']) {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.neutral500};
  }
  [data-finding='error']:is([data-meant], [data-column='0']) {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.danger600};
  }
  [data-finding='warning']:is([data-meant], [data-column='0']) {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.warning600};
  }
  [data-state='missing'] {
    background-image: ${({ theme }) => hatch(theme.colors.neutral300)};
  }
  [data-state='surplus'] {
    border: 1px dashed ${({ theme }) => theme.colors.warning600};
  }
  [data-state='surplus'] > small {
    display: block;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral700};
  }
  [data-state='beyond'] {
    border-color: transparent;
  }
  [data-column]:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  /* What is typed may need more room than its cell, and the table is not to jump under the hands. */
  [data-editing] {
    position: relative;
    z-index: 4;
  }
`;

const hatch = (colour: string | undefined): string =>
  `repeating-linear-gradient(135deg, transparent 0 5px, ${colour} 5px 7px)`;

/** Lies over its cell, and grows with the text. */
export const CellText = styled.textarea`
  position: absolute;
  top: 0;
  left: 0;
  z-index: 4;
  box-sizing: border-box;
  min-width: max(100%, 18rem);
  max-width: 36rem;
  min-height: 100%;
  max-height: 24rem;
  padding: 0.8rem 1rem;
  border: 0;
  resize: none;
  field-sizing: content;
  font: inherit;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  outline: 2px solid ${({ theme }) => theme.colors.primary600};
  outline-offset: -2px;
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
`;

/** How a missing cell looks, in the legend. */
export const Hatch = styled.span`
  display: inline-block;
  width: 2.4rem;
  height: 1.4rem;
  vertical-align: -0.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background-image: ${({ theme }) => hatch(theme.colors.neutral300)};
`;
