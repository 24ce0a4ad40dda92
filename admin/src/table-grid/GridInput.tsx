import { type ForwardedRef, forwardRef, useMemo } from 'react';
import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { gridOr, isWholeGrid } from '../../../shared/grid';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { BlockFindings } from '../panel/BlockFindings';
import type { FieldInputProps } from '../strapi';
import { EmptyGrid } from './EmptyGrid';
import { RawValue } from './RawValue';
import { TableEditor } from './TableEditor';
import { fullWidth } from './grid';

/** Input of the custom field `grid`: a real table, whole even when it is broken. */
const GridInput = forwardRef((props: FieldInputProps, ref: ForwardedRef<HTMLDivElement>) => {
  const words = useWords();
  const { name, label, hint, required = false, error, labelAction } = props;
  return (
    <Field.Root name={name} id={name} hint={hint} error={error} required={required} ref={ref}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Label action={labelAction}>{label ?? words('grid.name')}</Field.Label>
        <ErrorBoundary
          fallback={(retry) => (
            <Box padding={3} background="neutral100" hasRadius>
              <Typography>{words('grid.failed')}</Typography>{' '}
              <Button variant="tertiary" size="S" onClick={retry}>
                {words('retry')}
              </Button>
            </Box>
          )}
        >
          <GridBody {...props} />
        </ErrorBoundary>
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
});
GridInput.displayName = 'GridInput';
export default GridInput;

const GridBody = ({ name, label, value, disabled = false, onChange }: FieldInputProps) => {
  const words = useWords();
  const store = useCheckStore();
  const { checked, cell } = useCheckState();
  const grid = useMemo(() => gridOr(value), [value]);
  const all = checked?.findings;
  const findings = useMemo(() => (all ?? []).filter(({ finding }) => finding.place?.path === name), [all, name]);
  const change = useStable((next: Grid) => onChange(name, next));
  const forgetCell = useStable(() => store.set({ cell: null }));

  if (isEmpty(value) || (grid && fullWidth(grid) === 0))
    return (
      <EmptyGrid
        isReadOnly={disabled}
        onGrid={(next) => {
          change(next);
          // The button that was pressed goes away.
          store.set({ cell: { path: name, row: 0, column: 0 } });
        }}
      />
    );
  if (!grid || !isWholeGrid(value)) return <RawValue value={value} />;
  return (
    <>
      <TableEditor
        name={name}
        label={`${label ?? words('grid.name')}, ${words('grid.size', sizeOf(grid))}`}
        grid={grid}
        isReadOnly={disabled}
        findings={findings}
        cell={cell}
        onGone={forgetCell}
        onChange={change}
      />
      <BlockFindings path={name} isReadOnly={disabled} />
    </>
  );
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** What a screen reader is told before the cells. */
const sizeOf = (grid: Grid): { rows: number; columns: number } => ({
  rows: Math.max(0, grid.rows.length - grid.headerRows),
  columns: fullWidth(grid),
});
