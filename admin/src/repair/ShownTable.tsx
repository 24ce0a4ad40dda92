import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { ScrollBox } from '../components/ScrollBox';
import { type WordId, useWords } from '../components/words';
import type { CellFate, ShownTable as Table } from './tableDiff';

const Cells = styled.table`
  border-collapse: collapse;
  min-width: 100%;
  font-size: 1.3rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 0.6rem 0.8rem;
    text-align: start;
    vertical-align: top;
    max-width: 26rem;
    /* Whole words keep a column as wide as they are; the box scrolls. */
    overflow-wrap: break-word;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  th {
    font-weight: 600;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  [data-fate='removed'] {
    background: ${({ theme }) => theme.colors.danger100};
    text-decoration: line-through;
  }
  [data-fate='moved'] {
    background: ${({ theme }) => theme.colors.primary100};
    font-style: italic;
  }
  [data-fate='new'] {
    background: ${({ theme }) => theme.colors.success100};
    text-decoration: underline;
  }
`;

const FATES: Readonly<Record<Exclude<CellFate, 'kept'>, WordId>> = {
  removed: 'preview.removed',
  moved: 'preview.moved',
  new: 'preview.new',
};

/** A table as it stands before or after a repair. */
export const ShownTable = ({ table, label }: { readonly table: Table; readonly label: string }) => {
  const words = useWords();
  const width = Math.max(0, ...table.rows.map(({ length }) => length)) - table.emptyTail;
  return (
    <ScrollBox label={label}>
      <Cells>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.slice(0, width).map(({ text, fate }, column) => {
                const Cell = row === 0 && table.grid.headerRows === 1 ? 'th' : 'td';
                return (
                  <Cell key={column} data-fate={text.trim() ? fate : undefined}>
                    {text.trim() && fate !== 'kept' && <VisuallyHidden>{words(FATES[fate])}: </VisuallyHidden>}
                    {text}
                  </Cell>
                );
              })}
              {table.emptyTail > 0 && row === 0 && (
                <td rowSpan={table.rows.length} data-fate="removed">
                  {words('preview.emptyColumns', { count: table.emptyTail })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Cells>
    </ScrollBox>
  );
};
