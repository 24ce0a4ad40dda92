import { useEffect, useRef } from 'react';
import { Flex } from '@strapi/design-system';
import { FACT_BOX_UID } from '../../../shared/uids';
import type { CheckContext } from '../check/checkForm';
import { type KnownTypes, askAgain } from '../check/knownTypes';
import { OfferedForm } from '../check/OfferedForm';
import { useShown } from '../check/useShown';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { useSpokenRules } from '../check/wording';
import { useKeptFocus } from '../components/useKeptFocus';
import { useWords } from '../components/words';
import { DismissDialog } from '../on-purpose/DismissDialog';
import { useDismissals } from '../on-purpose/useDismissals';
import { useForm } from '../strapi';
import { Arrival } from './Arrival';
import { Checking } from './Checking';
import { Findings } from './Findings';
import { NotKnown } from './NotKnown';
import { Stopped } from './Stopped';
import { Strip } from './Strip';
import { useAnnouncement } from './useAnnouncement';
import { useSincePublished } from './useSincePublished';
import { useSticky } from './useSticky';

export interface PanelContentProps {
  readonly context: Omit<CheckContext, 'since' | 'shown'>;
  /** Whether the settings in it are the newsroom's own. */
  readonly types: KnownTypes['state'];
  readonly isPublished: boolean;
}

/** What the rules say about the entry as it stands in the form, unsaved edits included. */
export const PanelContent = ({ context, types, isPublished }: PanelContentProps) => {
  const words = useWords();
  const store = useCheckStore();
  const box = useRef<HTMLDivElement>(null);
  const { checked, failed } = useCheckState();
  const isDisabled = useForm('NewsroomPanel', ({ disabled }) => disabled);
  const decisions = useDismissals(context);
  const published = useSincePublished(context);
  const since = published.answer?.data;
  const read = useShown(context);
  const isSpoken = useSpokenRules();
  useForgottenUndo();
  useSticky(box);
  useKeptFocus(box);
  const mode = { isReadOnly: isPublished || isDisabled, isInPart: types === 'unknown' };
  useAnnouncement(checked, mode.isInPart);

  return (
    <Flex ref={box} direction="column" alignItems="stretch" gap={3} width="100%">
      <OfferedForm
        context={{ ...context, since, shown: read.shown }}
        isReady={decisions.isSettled && isSpoken && types !== 'asking'}
      />
      {failed && <Stopped onRetry={store.checkNow} />}
      {!failed && !checked && <Checking />}
      {checked && <Arrival checked={checked} />}
      {checked && (
        <Findings checked={checked} {...mode}>
          {mode.isInPart && <NotKnown text={words('panel.unknownSettings')} onRetry={askAgain} />}
          {decisions.isUnknown && <NotKnown text={words('panel.unknownDecisions')} onRetry={decisions.askAgain} />}
          {published.hasFailed && (
            <NotKnown
              text={words(context.type.uid === FACT_BOX_UID ? 'factBox.failed' : 'panel.unknownSince')}
              onRetry={published.retry}
            />
          )}
          {read.hasFailed && <NotKnown text={words('panel.unknownDays')} onRetry={read.retry} />}
        </Findings>
      )}
      {checked && <Strip box={box} checked={checked} {...mode} />}
      <DismissDialog />
    </Flex>
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
