import { useState } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { Quoted } from '../components/Quoted';
import { SeverityMark } from '../components/SeverityMark';
import { useWords } from '../components/words';
import { isAccepted } from '../../../shared/dismissals';
import { SAME_QUESTION } from '../../../shared/same-questions';
import type { FormFinding } from '../check/checkForm';
import { labelOf, wordingOf } from '../check/wording';
import { excerptBeside } from '../check/excerpt';
import { useMayDismiss } from '../on-purpose/useDismissals';
import { BOX_IN_BODY, ExtractButton } from '../fact-box/ExtractButton';
import { SameQuestionWays } from '../faq/SameQuestionWays';
import { firstWay } from '../repair/choice';
import { WordDiff } from '../repair/WordDiff';
import { CorrectButton } from '../corrections/CorrectButton';
import { asksForCorrection } from '../corrections/asks';
import { AcceptButton } from './AcceptButton';
import type { FindingActions } from './useFindingActions';
import type { GroupRow } from './groups';
import { ROOMY } from './roomy';

interface FindingRowProps {
  readonly row: GroupRow;
  readonly group: string;
  readonly isTable: boolean;
  readonly isReadOnly: boolean;
  /** In the text there is room: buttons are as wide as their words. */
  readonly isInText?: boolean;
  readonly actions: FindingActions;
  /** After a fix the focus goes on from here. */
  readonly onFixed?: () => void;
}

/** One finding, or several that one change mends: what is wrong, the words, what to do. */
export const FindingRow = ({
  row,
  group,
  isTable,
  isReadOnly,
  isInText = false,
  actions,
  onFixed,
}: FindingRowProps) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [first, ...others] = row.findings;
  if (!first) return null;
  const shown = isOpen ? row.findings : [first];
  const mend = (): void => {
    if (actions.mend(row, group)) onFixed?.();
  };
  return (
    <Box tag="li" data-newsroom-row={row.key}>
      <Flex direction="column" alignItems={isInText ? 'flex-start' : 'stretch'} gap={2}>
        {shown.map((named) => (
          <OneFinding key={named.key} named={named} isReadOnly={isReadOnly} actions={actions} />
        ))}
        {others.length > 0 && (
          <TextButton onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            {isOpen
              ? words('panel.fewer')
              : words(isTable ? 'panel.moreInTable' : 'panel.more', { count: others.length })}
          </TextButton>
        )}
        {!isReadOnly && row.repair && (
          <Button size="S" variant="secondary" fullWidth={!isInText} style={ROOMY} onClick={mend}>
            {repairLabel(row, isTable, words)}
          </Button>
        )}
        {!isReadOnly && !row.repair && <PickButton named={first} onShow={() => actions.show(first)} />}
      </Flex>
    </Box>
  );
};

/** A choice only the editor can make is made in the field itself. */
const PickButton = ({ named, onShow }: { readonly named: FormFinding; readonly onShow: () => void }) => {
  const pick = named.finding.fixes.find(({ kind }) => kind === 'pick');
  if (!pick) return null;
  const label = labelOf(named.finding, pick);
  if (asksForCorrection(named.finding)) return <CorrectButton label={label} style={ROOMY} />;
  if (isAccepted(named.finding)) return <AcceptButton named={named} label={label} style={ROOMY} />;
  if (named.finding.rule === BOX_IN_BODY)
    return <ExtractButton named={named} label={label} style={ROOMY} onShow={onShow} />;
  if (named.finding.rule === SAME_QUESTION) return <SameQuestionWays named={named} label={label} style={ROOMY} />;
  return (
    <Button size="S" variant="tertiary" fullWidth style={ROOMY} onClick={onShow}>
      {label}
    </Button>
  );
};

interface OneFindingProps {
  readonly named: FormFinding;
  readonly isReadOnly: boolean;
  readonly actions: FindingActions;
}

const OneFinding = ({ named, isReadOnly, actions }: OneFindingProps) => {
  const words = useWords();
  const mayDismiss = useMayDismiss();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { finding } = named;
  const { message, why } = wordingOf(finding);
  const excerpt = excerptBeside(message, finding);
  const { before } = finding.params;
  return (
    <Box>
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px" style={{ lineHeight: 0 }}>
          <SeverityMark severity={finding.severity} />
        </Box>
        <Box minWidth={0}>
          <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {message}
          </Typography>
          {excerpt && (
            <Typography tag="div" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {typeof before === 'string' ? (
                <WordDiff before={before} after={finding.excerpt} />
              ) : (
                <Quoted text={excerpt} />
              )}
            </Typography>
          )}
        </Box>
      </Flex>
      <Flex gap={3} paddingLeft={6} paddingTop={1} wrap="wrap" style={{ rowGap: 0 }}>
        {!isReadOnly && <TextButton onClick={() => actions.show(named)}>{words('panel.goThere')}</TextButton>}
        {why && (
          <TextButton aria-expanded={isWhyOpen} onClick={() => setWhyOpen(!isWhyOpen)}>
            {words('panel.why')}
          </TextButton>
        )}
        {!isReadOnly && mayDismiss(named) && !isAccepted(finding) && (
          <TextButton onClick={() => actions.dismiss(named)}>{words('onPurpose')}</TextButton>
        )}
      </Flex>
      {isWhyOpen && (
        <Typography tag="p" variant="pi" textColor="neutral700" style={{ paddingInlineStart: '2.4rem' }}>
          {why}
        </Typography>
      )}
    </Box>
  );
};

/** Of several findings at once the button names what it repairs; of one, what it does. */
export function repairLabel(
  { findings, repair }: GroupRow,
  isTable: boolean,
  words: ReturnType<typeof useWords>,
): string {
  const first = findings[0]?.finding;
  const fix = first && firstWay(first);
  if (findings.length === 1 && first && fix) return labelOf(first, fix);
  if (repair?.kind === 'safe') return words('panel.fixThese', { count: findings.length });
  return words(isTable ? 'panel.repairTable' : 'panel.repairBlock');
}
