import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { type NewBlock, shorten, toMarkdown } from '../../../engine';
import { useWords } from '../components/words';
import { ShownTable } from './ShownTable';
import { WordDiff } from './WordDiff';
import { type ShownTable as Table, tablesAfter, tablesBefore } from './tableDiff';
import { partTwice } from './twice';

export interface Change {
  readonly before: readonly NewBlock[];
  readonly after: readonly NewBlock[];
  readonly removed: readonly { readonly rule: string; readonly text: string }[];
}

/**
 * A repair as before and after: tables side by side, or below each other where they are wide; prose with what goes struck
 * and what comes underlined.
 */
export const ShownChange = ({ change }: { readonly change: Change }) => {
  const hasTable = [...change.before, ...change.after].some(({ type }) => type === 'table');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {hasTable ? <TablesChange change={change} /> : <ProseChange change={change} />}
      {hasTable && <TakenOff change={change} />}
    </Flex>
  );
};

const TablesChange = ({ change: { before, after } }: { readonly change: Change }) => {
  const words = useWords();
  const sides = [
    { title: words('preview.before'), blocks: before, tables: tablesBefore(before, after) },
    { title: words('preview.after'), blocks: after, tables: tablesAfter(before, after) },
  ];
  const isWide = sides.some(({ tables }) => tables.some((table) => shownWidth(table) > SIDE_BY_SIDE));
  return (
    <Grid.Root gap={4} gridCols={2}>
      {sides.map(({ title, blocks, tables }) => (
        <Grid.Item
          key={title}
          col={isWide ? 2 : 1}
          s={2}
          xs={2}
          minWidth={0}
          direction="column"
          alignItems="stretch"
          gap={2}
        >
          <Typography variant="sigma" textColor="neutral600" tag="p">
            {title}
          </Typography>
          {tables.map((table, index) => (
            <SizedTable key={index} table={table} side={title} />
          ))}
          {blocks.map((block, index) => (
            <NewProse key={index} block={block} />
          ))}
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

/** More columns than these cannot be read in half the width. */
const SIDE_BY_SIDE = 4;

/** Named by its size: which table of the page it is depends on what stands above, and a repair may make two of it. */
const SizedTable = ({ table, side }: { readonly table: Table; readonly side: string }) => {
  const words = useWords();
  const { rows, grid } = table;
  const size = words('grid.size', { rows: Math.max(0, rows.length - grid.headerRows), columns: widest(rows) });
  return (
    <Box>
      <Typography variant="pi" textColor="neutral600">
        {size}
      </Typography>
      <ShownTable table={table} label={`${side}, ${size}`} />
    </Box>
  );
};

const shownWidth = ({ rows, emptyTail }: Table): number => widest(rows) - emptyTail;

const widest = (rows: readonly (readonly unknown[])[]): number => Math.max(0, ...rows.map(({ length }) => length));

/** Prose beside a table: what was rescued out of it. */
const NewProse = ({ block }: { readonly block: NewBlock }) =>
  block.type === 'table' ? null : (
    <Typography
      variant={block.type === 'heading' ? 'delta' : 'omega'}
      style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
    >
      {block.type === 'list' ? toMarkdown([block]) : block.text}
    </Typography>
  );

const ProseChange = ({ change: { before, after } }: { readonly change: Change }) => (
  <WordDiff before={toMarkdown(before)} after={toMarkdown(after)} />
);

const TAKEN_OFF = 80;

const TakenOff = ({ change: { removed } }: { readonly change: Change }) => {
  const words = useWords();
  const { once, twice } = partTwice(removed.filter(({ text }) => text.trim()));
  return (
    <Box>
      <Texts title={words('preview.takenOff')} removed={once} />
      <Texts title={words('preview.takenOffTwice')} removed={twice} />
      <Typography variant="pi" textColor="neutral600">
        {words(once.length > 0 ? 'preview.noOtherWord' : 'preview.noWord')}
      </Typography>
    </Box>
  );
};

const Texts = ({ title, removed }: { readonly title: string; readonly removed: Change['removed'] }) =>
  removed.length === 0 ? null : (
    <>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {title}
      </Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {removed.map(({ text }, index) => (
          <Typography key={index} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            <bdi>{shorten(text, TAKEN_OFF)}</bdi>
          </Typography>
        ))}
      </Box>
    </>
  );
