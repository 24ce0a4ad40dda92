import { type ForwardedRef, forwardRef, useState } from 'react';
import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { gridOr } from '../../../shared/grid';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { BlockFindings } from '../panel/BlockFindings';
import type { FieldInputProps } from '../strapi';
import { PasteDialog } from './PasteDialog';
import { TableEditor, sizeOf } from './TableEditor';
import { emptyGrid } from './grid';

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
  const grid = gridOr(value);
  if (isEmpty(value) || grid?.rows.length === 0)
    return (
      <EmptyGrid
        isReadOnly={disabled}
        onGrid={(next) => {
          onChange(name, next);
          // The button that was pressed goes away.
          store.set({ cell: { path: name, row: 0, column: 0 } });
        }}
      />
    );
  if (!grid) return <RawValue value={value} />;
  const findings = (checked?.findings ?? []).filter(({ finding }) => finding.place?.path === name);
  return (
    <>
      <TableEditor
        name={name}
        label={`${label ?? words('grid.name')}, ${words('grid.size', sizeOf(grid))}`}
        grid={grid}
        isReadOnly={disabled}
        findings={findings}
        cell={cell}
        onChange={(next) => onChange(name, next)}
      />
      <BlockFindings path={name} isReadOnly={disabled} />
    </>
  );
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const START_SIZE = 3;

const EmptyGrid = ({
  isReadOnly,
  onGrid,
}: {
  readonly isReadOnly: boolean;
  readonly onGrid: (grid: object) => void;
}) => {
  const words = useWords();
  const [isPasting, setPasting] = useState(false);
  if (isReadOnly) return <Typography textColor="neutral600">{words('grid.none')}</Typography>;
  return (
    <Flex direction="column" gap={3} padding={6} background="neutral100" hasRadius borderColor="neutral200">
      <Typography>{words('grid.empty')}</Typography>
      <Flex gap={2} wrap="wrap" justifyContent="center">
        <Button variant="secondary" onClick={() => setPasting(true)}>
          {words('grid.paste')}
        </Button>
        <Button variant="tertiary" onClick={() => onGrid(emptyGrid(START_SIZE, START_SIZE))}>
          {words('grid.start')}
        </Button>
      </Flex>
      <PasteDialog
        isOpen={isPasting}
        isFilled={false}
        onClose={() => setPasting(false)}
        onCells={(rows) => onGrid({ ...emptyGrid(0, 0), rows })}
      />
    </Flex>
  );
};

/** A value that is no table is shown as it is and kept: it may be somebody's only copy. */
const RawValue = ({ value }: { readonly value: unknown }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>{words('grid.unreadable')}</Typography>
      <Box tag="pre" padding={3} background="neutral100" hasRadius overflow="auto" maxHeight="30rem">
        <Typography tag="code" variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
        </Typography>
      </Box>
    </Flex>
  );
};
