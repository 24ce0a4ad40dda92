import type { ReactNode } from 'react';
import { Box, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

/** Below this the columns no longer fit beside each other: each row becomes two lines, and its head goes without saying. */
const NARROW = '768px';
const INDENT = '2.4rem';

const Rows = styled(Box)`
  && td {
    vertical-align: top;
    padding-block: 1.2rem;
    height: auto;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  @media (max-width: ${NARROW}) {
    table,
    tbody {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.6rem;
      padding-block: 0.8rem;
      padding-inline-start: ${INDENT};
      border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
    && td {
      padding: 0.2rem 0;
      border: none;
    }
    /* All stands below the words of the first cell, whose sign stands before them. */
    && td:first-child {
      flex: 1 0 calc(100% + ${INDENT});
      margin-inline-start: -${INDENT};
    }
  }
`;

interface DeskTableProps {
  readonly label: string;
  readonly columns: readonly ReactNode[];
  readonly rowCount: number;
  /** Rows of the design system's table. */
  readonly children: ReactNode;
}

/** A list of the desk. The arrow keys move in it, Tab leaves it. */
export const DeskTable = ({ label, columns, rowCount, children }: DeskTableProps) => (
  <Rows>
    <Table aria-label={label} colCount={columns.length} rowCount={rowCount + 1}>
      <Thead>
        <Tr>
          {columns.map((column, index) => (
            <Th key={index}>
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>{children}</Tbody>
    </Table>
  </Rows>
);

/** The way from a row: as dark as text, since all rows are links. */
export const RowLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;

  tr:hover &,
  &:focus-visible {
    text-decoration: underline;
  }
`;
