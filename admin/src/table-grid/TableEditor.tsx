import { useEffect, useMemo, useRef } from 'react';
import { Flex } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import type { FormFinding } from '../check/checkForm';
import type { CellRequest } from '../check/store';
import { wordingOf } from '../check/wording';
import { GridNotes } from './GridNotes';
import { GridSheet } from './GridSheet';
import { GridTools } from './GridTools';
import { GrowButtons } from './GrowButtons';
import { PasteQuestion } from './PasteQuestion';
import { type RowMarks, keepSame, marksByRow } from './marks';
import { useGridEditor } from './useGridEditor';
import { usePasting } from './usePasting';

interface TableEditorProps {
  readonly name: string;
  readonly label: string;
  /** As the form has it. */
  readonly grid: Grid;
  readonly isReadOnly: boolean;
  readonly findings: readonly FormFinding[];
  readonly cell: CellRequest | null;
  /** The cell has the focus: it is not to come again when the block is opened anew. */
  readonly onGone: () => void;
  readonly onChange: (grid: Grid) => void;
}

/** A table's grid with its switches and menu. */
export const TableEditor = (props: TableEditorProps) => {
  const { name, label, isReadOnly, findings, cell, onGone, onChange } = props;
  const editor = useGridEditor(props.grid, isReadOnly, onChange);
  const pasting = usePasting(editor, isReadOnly);
  const marks = useMarks(findings);
  const { grid, active, isMenuOpen, canUndo, canRedo, actions } = editor;
  const { go } = actions;

  useEffect(() => {
    if (cell?.path !== name) return;
    go({ row: cell.row, column: cell.column });
    onGone();
  }, [cell, name, go, onGone]);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {!isReadOnly && (
        <GridTools grid={grid} at={isMenuOpen ? active : null} canUndo={canUndo} canRedo={canRedo} actions={actions} />
      )}
      <GridSheet
        name={name}
        label={label}
        editor={editor}
        isReadOnly={isReadOnly}
        marks={marks}
        onPaste={pasting.onPaste}
      />
      <GridNotes grid={grid} active={active} marks={marks} />
      {!isReadOnly && <GrowButtons grid={grid} change={actions.change} />}
      {pasting.asked && <PasteQuestion grid={grid} at={active} asked={pasting.asked} pasting={pasting} />}
    </Flex>
  );
};

/** Marks as they were for every row of which the same is said: a row is drawn when it changes. */
function useMarks(findings: readonly FormFinding[]): ReadonlyMap<number, RowMarks> {
  const before = useRef<ReadonlyMap<number, RowMarks>>(new Map());
  return useMemo(() => {
    before.current = keepSame(
      before.current,
      marksByRow(findings, ({ finding }) => wordingOf(finding).message),
    );
    return before.current;
  }, [findings]);
}
