import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { type NewBlock, shorten, toMarkdown } from '../../../engine';
import { useWords } from '../components/words';
import { ShownTable } from './ShownTable';
import { WordDiff } from './WordDiff';
import { tablesAfter, tablesBefore } from './tableDiff';

export interface Change {
  readonly before: readonly NewBlock[];
  readonly after: readonly NewBlock[];
  readonly removed: readonly { readonly text: string }[];
}

/** A repair as before and after: tables side by side, prose with what goes struck and what comes underlined. */
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
  return (
    <Grid.Root gap={4} gridCols={2}>
      {sides.map(({ title, blocks, tables }) => (
        <Grid.Item key={title} col={1} s={2} xs={2} direction="column" alignItems="stretch" gap={2}>
          <Typography variant="sigma" textColor="neutral600" tag="p">
            {title}
          </Typography>
          {tables.map((table, index) => (
            <Box key={index}>
              <Typography variant="pi" textColor="neutral600">
                {words('grid.size', {
                  rows: Math.max(0, table.rows.length - table.grid.headerRows),
                  columns: widest(table.rows),
                })}
              </Typography>
              <ShownTable table={table} label={`${title}, ${words('grid.name')} ${index + 1}`} />
            </Box>
          ))}
          {blocks.map((block, index) => (
            <NewProse key={index} block={block} />
          ))}
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

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
  const texts = removed.map(({ text }) => shorten(text, TAKEN_OFF)).filter(Boolean);
  return (
    <Box>
      {texts.length > 0 && (
        <>
          <Typography tag="p" variant="pi" fontWeight="bold">
            {words('preview.takenOff')}
          </Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
            {texts.map((text, index) => (
              <Typography key={index} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                <bdi>{text}</bdi>
              </Typography>
            ))}
          </Box>
        </>
      )}
      <Typography variant="pi" textColor="neutral600">
        {words(texts.length > 0 ? 'preview.noOtherWord' : 'preview.noWord')}
      </Typography>
    </Box>
  );
};
