import { useMemo, useState } from 'react';
import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ImportResult } from '../../../importer';
import { useStable } from '../components/useStable';
import { type WordId, useWords } from '../components/words';
import { LeftFinding } from './LeftFinding';
import { LineRow } from './LineRow';
import { type Chosen, type Filter, countsOf, filterRows, pageFindings, rowsOf } from './rows';
import type { ImportForm } from './form';

const Lines = styled.div`
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};

  /* Its own parts only: a comparison within a row holds a table of its own. */
  & > * > [role='row'] {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.6rem;
    padding: 1.2rem 2rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  & > [data-body] > [role='row'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }
  & > * > [role='row'] > * {
    text-align: start;
    font-weight: 400;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  & > * > [role='row'] > :is([role='columnheader'], [role='rowheader']) {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  & > * > [role='row'] > [data-detail] {
    grid-column: 2 / -1;
  }
  @media (max-width: 768px) {
    & > * > [role='row'] {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
    }
    & > * > [role='row'] > [data-detail] {
      grid-column: 1;
    }
    & > [data-head] {
      display: none;
    }
  }
`;

const FILTERS: readonly Filter[] = ['all', 'repairs', 'removed', 'look'];

interface LineTableProps {
  readonly form: ImportForm;
  readonly result: ImportResult;
  readonly onChange: (part: Partial<ImportForm>) => void;
}

/** Every line of the source and what becomes of it; each repair can be switched off, each removal kept. */
export const LineTable = ({ form, result, onChange }: LineTableProps) => {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const rows = useMemo(() => rowsOf(form.text, result), [form.text, result]);
  const counts = countsOf(form.text, result);
  const part = ({ all, made }: Chosen): string | number =>
    made === all ? all : words('import.partOf', { count: made, all });
  const numbers = {
    all: counts.lines,
    repairs: part(counts.repairs),
    removed: part(counts.removed),
    look: counts.look,
  };
  const shown = useMemo(() => filterRows(rows, filter, result), [rows, filter, result]);
  const aboutPage = pageFindings(result, filter);

  const onSwitch = useStable((id: string, isRepair: boolean, on: boolean) => {
    const list = isRepair ? 'off' : 'keep';
    const others = form[list].filter((known) => known !== id);
    // A repair is listed when it is off, a removed text when it is kept: both are listed when the text stays as it was.
    onChange({ [list]: on ? others : [...others, id] });
  });
  const onOption = useStable((id: string, option: number) => onChange({ choices: { ...form.choices, [id]: option } }));

  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" paddingTop={3} paddingBottom={3}>
      <Tabs.Root variant="simple" value={filter} onValueChange={(value: string) => setFilter(value as Filter)}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingLeft={5} paddingRight={5}>
          <Tabs.List aria-label={words('import.filters')}>
            {FILTERS.map((value) => (
              <Tabs.Trigger key={value} value={value}>
                {words(`import.filter.${value}`, { count: numbers[value] })}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Flex gap={3} wrap="wrap">
            <Typography variant="pi" textColor="neutral600">
              {words('import.placed', { placed: counts.placed, lines: counts.lines })}
            </Typography>
            {result.repairs.length > 1 && (
              <>
                <Button size="S" variant="ghost" onClick={() => onChange({ off: [] })}>
                  {words('import.allOn')}
                </Button>
                <Button size="S" variant="ghost" onClick={() => onChange({ off: result.repairs.map(({ id }) => id) })}>
                  {words('import.allOff')}
                </Button>
              </>
            )}
          </Flex>
        </Flex>
        <Tabs.Content value={filter}>
          {aboutPage.length > 0 && <AboutPage findings={aboutPage} />}
          {shown.length > 0 && (
            <Lines role="table" aria-label={words('import.table')}>
              <div role="rowgroup" data-head>
                <div role="row">
                  {(['lines', 'source', 'becomes'] as const).map((column) => (
                    <div key={column} role="columnheader">
                      {words(`import.column.${column}` satisfies WordId)}
                    </div>
                  ))}
                </div>
              </div>
              <div role="rowgroup" data-body>
                {shown.map((row) => (
                  <LineRow key={row.key} row={row} result={result} onSwitch={onSwitch} onOption={onOption} />
                ))}
              </div>
            </Lines>
          )}
          {shown.length + aboutPage.length === 0 && (
            <Box padding={5}>
              <Typography textColor="neutral600">{words('import.none')}</Typography>
            </Box>
          )}
        </Tabs.Content>
      </Tabs.Root>
    </Box>
  );
};

const AboutPage = ({ findings }: { readonly findings: ReturnType<typeof pageFindings> }) => (
  <Flex
    tag="ul"
    direction="column"
    alignItems="stretch"
    gap={1}
    paddingLeft={5}
    paddingRight={5}
    paddingTop={3}
    paddingBottom={3}
  >
    {findings.map((finding) => (
      <li key={finding.fingerprint}>
        <LeftFinding finding={finding} />
      </li>
    ))}
  </Flex>
);
