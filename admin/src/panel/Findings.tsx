import { type ReactNode, useMemo, useRef } from 'react';
import { Box, Button, TextButton, Typography } from '@strapi/design-system';
import { knowsPhrases } from '../../../engine';
import type { CheckedForm } from '../check/checkForm';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { OnPurposeList } from '../on-purpose/OnPurposeList';
import { AtPublish } from './AtPublish';
import { FindingGroupList } from './FindingGroupList';
import { countFindings } from './counts';
import { groupFindings } from './groups';
import { sayNoPhrases, sayState } from './nothingFound';

interface FindingsProps {
  readonly checked: CheckedForm;
  readonly isReadOnly: boolean;
  /** How the newsroom has set the rules is not known. */
  readonly isInPart: boolean;
  /** What else is to be said of the check, below how much was found. */
  readonly children: ReactNode;
}

/** What is open, by block, and what is on purpose; above it, how much. */
export const Findings = ({ checked, isReadOnly, isInPart, children }: FindingsProps) => {
  const words = useWords();
  const store = useCheckStore();
  const heading = useRef<HTMLParagraphElement>(null);
  const { areNotesOpen } = useCheckState();
  const { language } = checked.document;
  const { errors, warnings, notes } = countFindings(checked.findings);
  const [groups, noteGroups] = useMemo(() => {
    const isNote = ({ finding }: (typeof checked.findings)[number]): boolean => finding.severity === 'info';
    return [
      groupFindings({ ...checked, findings: checked.findings.filter((named) => !isNote(named)) }),
      groupFindings({ ...checked, findings: checked.findings.filter(isNote) }),
    ];
  }, [checked]);
  const safe = checked.repairs.filter(({ kind }) => kind === 'safe');
  const onLastFixed = useStable(() => heading.current?.focus());
  const list = { isReadOnly, onLastFixed };

  return (
    <>
      <Typography ref={heading} tabIndex={-1} data-newsroom-heading tag="p" variant="omega" fontWeight="semiBold">
        {sayState(checked, isInPart, words)}
      </Typography>
      {errors + warnings === 0 && !isInPart && knowsPhrases(language) && (
        <Typography variant="pi" textColor="neutral600">
          {words('panel.checked')}
        </Typography>
      )}
      {errors + warnings > 0 && !knowsPhrases(language) && (
        <Typography variant="pi" textColor="neutral600">
          {sayNoPhrases(language, words)}
        </Typography>
      )}
      {children}
      {!isReadOnly && safe.length > 1 && (
        <Button size="S" fullWidth onClick={() => store.set({ preview: safe.map(({ id }) => id) })}>
          {words('panel.fixSafe', { count: safe.length })}
        </Button>
      )}
      <FindingGroupList groups={groups} {...list} showsUndo />
      {!isReadOnly && <AtPublish />}
      {notes > 0 && (
        <Box>
          <TextButton aria-expanded={areNotesOpen} onClick={() => store.set({ areNotesOpen: !areNotesOpen })}>
            {words('panel.notes', { count: notes })}
          </TextButton>
          {areNotesOpen && <FindingGroupList groups={noteGroups} {...list} />}
        </Box>
      )}
      <OnPurposeList dismissed={checked.dismissed} isReadOnly={isReadOnly} />
    </>
  );
};
