import { type ClipboardEvent, useEffect, useState } from 'react';
import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Grid } from '../../../engine';
import type { FormFinding } from '../check/checkForm';
import type { CellRequest } from '../check/store';
import { wordingOf } from '../check/wording';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { useWords } from '../components/words';
import { GridMenu } from './GridMenu';
import { GridSheet } from './GridSheet';
import { PasteDialog } from './PasteDialog';
import { cellsIn, tableInHtml } from './clipboard';
import { addColumn, filledUnder, fullWidth, headerWidth, insertRow, pasteCells, setCell } from './grid';
import { marksByRow } from './marks';
import { useGridEditor } from './useGridEditor';

interface TableEditorProps {
  readonly name: string;
  readonly label: string;
  readonly grid: Grid;
  readonly isReadOnly: boolean;
  readonly findings: readonly FormFinding[];
  readonly cell: CellRequest | null;
  readonly onChange: (grid: Grid) => void;
}

/** A table's grid with its switches and menu. */
export const TableEditor = ({ name, label, grid, isReadOnly, findings, cell, onChange }: TableEditorProps) => {
  const words = useWords();
  const editor = useGridEditor(grid, isReadOnly, onChange);
  const [pasted, setPasted] = useState<string[][] | null>(null);
  const [isPasting, setPasting] = useState(false);
  const { active, change, go } = editor;

  useEffect(() => {
    if (cell?.path === name) go({ row: cell.row, column: cell.column });
  }, [cell, name, go]);

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const cells = cellsIn({ html: event.clipboardData.getData('text/html'), text }, tableInHtml);
    if (isReadOnly || (editor.draft !== null && !cells)) return;
    event.preventDefault();
    if (!cells) change(setCell(grid, active, text.trim()), active);
    else if (filledUnder(grid, active, cells) > 0) setPasted(cells);
    else change(pasteCells(grid, active, cells), active);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {!isReadOnly && (
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Flex gap={4} wrap="wrap">
            <Checkbox
              checked={grid.headerRows === 1}
              onCheckedChange={(checked) => change({ ...grid, headerRows: checked === true ? 1 : 0 })}
            >
              {words('grid.headerRow')}
            </Checkbox>
            <Checkbox
              checked={grid.headerColumn}
              onCheckedChange={(checked) => change({ ...grid, headerColumn: checked === true })}
            >
              {words('grid.headerColumn')}
            </Checkbox>
          </Flex>
          <Flex gap={2}>
            <Button variant="tertiary" size="S" onClick={() => setPasting(true)}>
              {words('grid.paste')}
            </Button>
            <GridMenu grid={grid} editor={editor} />
          </Flex>
        </Flex>
      )}
      <GridSheet
        name={name}
        label={label}
        grid={grid}
        editor={editor}
        isReadOnly={isReadOnly}
        marks={marksByRow(findings, ({ finding }) => wordingOf(finding).message)}
        onPaste={onPaste}
      />
      {!isReadOnly && (
        <Flex gap={2}>
          <Button
            variant="ghost"
            size="S"
            startIcon={<Plus />}
            onClick={() => change(insertRow(grid, grid.rows.length), { row: grid.rows.length, column: 0 })}
          >
            {words('grid.addRow')}
          </Button>
          <Button
            variant="ghost"
            size="S"
            startIcon={<Plus />}
            onClick={() => change(addColumn(grid), { row: 0, column: headerWidth(grid) })}
          >
            {words('grid.addColumn')}
          </Button>
        </Flex>
      )}
      <PasteDialog
        isOpen={isPasting}
        isFilled={grid.rows.flat().some((text) => text.trim())}
        onClose={() => setPasting(false)}
        onCells={(rows) => change({ ...grid, rows }, { row: 0, column: 0 })}
      />
      <ConfirmDialog
        isOpen={pasted !== null}
        title={words('grid.paste.title')}
        confirm={words('grid.paste.replaceCells')}
        onCancel={() => setPasted(null)}
        onConfirm={() => {
          if (pasted) change(pasteCells(grid, active, pasted), active);
          setPasted(null);
        }}
      >
        <Box>{words('grid.paste.over', { count: pasted ? filledUnder(grid, active, pasted) : 0 })}</Box>
      </ConfirmDialog>
    </Flex>
  );
};

/** What a screen reader is told before the cells. */
export const sizeOf = (grid: Grid): { rows: number; columns: number } => ({
  rows: Math.max(0, grid.rows.length - grid.headerRows),
  columns: fullWidth(grid),
});
