import { useEffect, useMemo, useRef, useState } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { knowsPhrases } from '../../../engine';
import type { CheckContext, CheckedForm } from '../check/checkForm';
import { useCheckState, useCheckStore, useOfferedForm } from '../check/useCheck';
import { useSpokenRules } from '../check/wording';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { DismissDialog } from '../on-purpose/DismissDialog';
import { OnPurposeList } from '../on-purpose/OnPurposeList';
import { useDismissals } from '../on-purpose/useDismissals';
import { useForm } from '../strapi';
import { Arrival } from './Arrival';
import { Checking } from './Checking';
import { FindingGroupList } from './FindingGroupList';
import { Stopped } from './Stopped';
import { countFindings } from './counts';
import { groupFindings } from './groups';
import { sayNothingFound } from './nothingFound';
import { useAnnouncement } from './useAnnouncement';
import { useSticky } from './useSticky';

export interface PanelContentProps {
  readonly context: CheckContext;
  readonly isPublished: boolean;
}

/** What the rules say about the entry as it stands in the form, unsaved edits included. */
export const PanelContent = ({ context, isPublished }: PanelContentProps) => {
  const store = useCheckStore();
  const box = useRef<HTMLDivElement>(null);
  const { checked, failed } = useCheckState();
  const isDisabled = useForm('NewsroomPanel', ({ disabled }) => disabled);
  const isKnown = useDismissals(context);
  const isSpoken = useSpokenRules();
  useOfferedForm(context, isKnown && isSpoken);
  useForgottenUndo();
  useSticky(box);
  useAnnouncement(checked);

  return (
    <Flex ref={box} direction="column" alignItems="stretch" gap={3} width="100%">
      {failed && <Stopped onRetry={store.checkNow} />}
      {!failed && !checked && <Checking />}
      {checked && <Arrival checked={checked} />}
      {checked && <Findings checked={checked} isReadOnly={isPublished || isDisabled} />}
      <DismissDialog />
    </Flex>
  );
};

interface FindingsProps {
  readonly checked: CheckedForm;
  readonly isReadOnly: boolean;
}

const Findings = ({ checked, isReadOnly }: FindingsProps) => {
  const words = useWords();
  const store = useCheckStore();
  const heading = useRef<HTMLParagraphElement>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
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
        {errors + warnings > 0
          ? words('panel.counts', { errors, warnings })
          : sayNothingFound(language, 'panel.clean', words)}
      </Typography>
      {errors + warnings === 0 && knowsPhrases(language) && (
        <Typography variant="pi" textColor="neutral600">
          {words('panel.checked')}
        </Typography>
      )}
      {errors + warnings > 0 && !knowsPhrases(language) && (
        <Typography variant="pi" textColor="neutral600">
          {words('panel.noPhrases', { language: language ?? '' })}
        </Typography>
      )}
      {!isReadOnly && safe.length > 1 && (
        <Button size="S" fullWidth onClick={() => store.set({ preview: safe.map(({ id }) => id) })}>
          {words('panel.fixSafe', { count: safe.length })}
        </Button>
      )}
      <FindingGroupList groups={groups} {...list} showsUndo />
      {notes > 0 && (
        <Box>
          <TextButton aria-expanded={areNotesOpen} onClick={() => setNotesOpen(!areNotesOpen)}>
            {words('panel.notes', { count: notes })}
          </TextButton>
          {areNotesOpen && <FindingGroupList groups={noteGroups} {...list} />}
        </Box>
      )}
      <OnPurposeList dismissed={checked.dismissed} isReadOnly={isReadOnly} />
    </>
  );
};

/** A repair can be taken back until the entry is saved: from then on it is the text. */
function useForgottenUndo(): void {
  const store = useCheckStore();
  const saved = useForm('NewsroomPanel', ({ initialValues }) => initialValues);
  const known = useRef(saved);
  useEffect(() => {
    if (known.current !== saved && store.getState().applied) store.set({ applied: null });
    known.current = saved;
  }, [saved, store]);
}
