import { memo, useState } from 'react';
import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Switch,
  TextButton,
  Typography,
} from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ImportRepair, ImportResult, RemovedText } from '../../../importer';
import { labelOf } from '../check/wording';
import { useWords, withoutDots } from '../components/words';
import { ShownChange } from '../repair/ShownChange';
import { LeftFinding } from './LeftFinding';
import { blocksIn, sayBecomes, sayTakenOff } from './becomes';
import type { ImportRow } from './rows';

const Source = styled.div<{ $isGone: boolean }>`
  white-space: pre-wrap;
  color: ${({ theme, $isGone }) => ($isGone ? theme.colors.neutral600 : theme.colors.neutral800)};
  text-decoration: ${({ $isGone }) => ($isGone ? 'line-through' : 'none')};
`;

const LINES_AT_ONCE = 4;
const CHARACTERS_AT_ONCE = 600;

interface LineRowProps {
  readonly row: ImportRow;
  readonly result: ImportResult;
  readonly onSwitch: (id: string, isRepair: boolean, on: boolean) => void;
  readonly onOption: (id: string, option: number) => void;
}

export const LineRow = memo(({ row, result, onSwitch, onOption }: LineRowProps) => {
  const words = useWords();
  const { lines, repair, removal, findings } = row;
  const isOne = lines[0] === lines[1];
  const [isCompared, setCompared] = useState(false);
  return (
    <div role="row">
      <div
        role="rowheader"
        aria-label={words(isOne ? 'import.line' : 'import.lines', { from: lines[0], to: lines[1] })}
      >
        {isOne ? lines[0] : `${lines[0]}–${lines[1]}`}
      </div>
      <div role="cell">
        <SourceText row={row} />
      </div>
      <div role="cell">
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography textColor="neutral800">{sayBecomes(row, result, words)}</Typography>
          {repair && (
            <RepairChoice
              repair={repair}
              removed={isCompared ? [] : removedBy(repair, result)}
              isCompared={isCompared}
              onCompare={() => setCompared(!isCompared)}
              onSwitch={onSwitch}
              onOption={onOption}
            />
          )}
          {removal && <RemovalChoice removal={removal} onSwitch={onSwitch} />}
          {findings.map((finding, index) => (
            <LeftFinding key={index} finding={finding} />
          ))}
        </Flex>
      </div>
      {repair && isCompared && (
        <div role="cell" data-detail>
          <ShownChange
            change={{
              before: blocksIn(repair.before),
              after: blocksIn(repair.after),
              removed: removedBy(repair, result),
            }}
          />
        </div>
      )}
    </div>
  );
});
LineRow.displayName = 'LineRow';

const removedBy = (repair: ImportRepair, { removed }: ImportResult): RemovedText[] =>
  removed.filter(({ id }) => id === repair.id);

const SourceText = ({ row }: { readonly row: ImportRow }) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const lines = row.source.split('\n');
  const isLong = lines.length > LINES_AT_ONCE || row.source.length > CHARACTERS_AT_ONCE;
  const shown = isOpen || !isLong ? row.source : lines.slice(0, LINES_AT_ONCE).join('\n').slice(0, CHARACTERS_AT_ONCE);
  return (
    <>
      <Source $isGone={row.removal !== null && !row.removal.kept} dir="auto">
        {shown}
        {isLong && !isOpen && ' …'}
      </Source>
      {isLong && (
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen
            ? words('panel.fewer')
            : words(lines.length > 1 ? 'import.unfold' : 'import.unfoldText', { count: lines.length })}
        </TextButton>
      )}
    </>
  );
};

type Switched = Pick<LineRowProps, 'onSwitch'>;

interface RepairChoiceProps extends Pick<LineRowProps, 'onSwitch' | 'onOption'> {
  readonly repair: ImportRepair;
  readonly removed: readonly RemovedText[];
  readonly isCompared: boolean;
  readonly onCompare: () => void;
}

/** A repair can be switched off; then the text lands as it was and is reported in the edit view. */
const RepairChoice = ({ repair, removed, isCompared, onCompare, onSwitch, onOption }: RepairChoiceProps) => {
  const words = useWords();
  return (
    <>
      <Flex gap={3} wrap="wrap">
        <Switch
          checked={repair.on}
          onCheckedChange={(on: boolean) => onSwitch(repair.id, true, on)}
          aria-label={words('import.switch', { from: repair.lines[0], to: repair.lines[1] })}
          visibleLabels
          onLabel={words('import.repaired')}
          offLabel={words('import.asItWas')}
        />
        <TextButton aria-expanded={isCompared} onClick={onCompare}>
          {words('import.compare')}
        </TextButton>
      </Flex>
      {repair.on && repair.options.length > 1 && (
        <Box maxWidth="28rem">
          <Field.Root name={`newsroom-repair-${repair.id}`}>
            <Field.Label>{words('import.option')}</Field.Label>
            <SingleSelect
              size="S"
              value={String(repair.option)}
              onChange={(value) => onOption(repair.id, Number(value))}
            >
              {repair.options.map(({ rule, labelId }, index) => (
                <SingleSelectOption key={labelId} value={String(index)}>
                  {withoutDots(labelOf({ rule }, { label: labelId }))}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
      )}
      {repair.on &&
        sayTakenOff(removed, words).map((said) => (
          <Typography key={said} variant="pi" textColor="neutral600">
            {said}
          </Typography>
        ))}
    </>
  );
};

const RemovalChoice = ({ removal, onSwitch }: Switched & { readonly removal: RemovedText }) => {
  const words = useWords();
  return (
    <Flex>
      <TextButton onClick={() => onSwitch(removal.id, false, removal.kept)}>
        {words(removal.kept ? 'import.takeOff' : 'import.keep')}
      </TextButton>
    </Flex>
  );
};
