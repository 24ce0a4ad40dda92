import { useEffect } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useKnownTypes } from '../check/knownTypes';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { useFieldMessage } from '../edit-view/useFieldMessage';
import { useFormErrors } from '../edit-view/useFormErrors';
import { opened } from '../edit-view/steps';
import { useRefusal } from '../edit-view/useRefusal';
import { useStep, useStepKeys } from '../edit-view/useSteps';
import { toAtPublish } from '../panel/AtPublish';
import { useFindingActions } from '../panel/useFindingActions';
import { MarkStyle } from '../prose/MarkStyle';
import { ProseMessage } from '../prose/ProseMessage';
import { MARK_KEY, useProseMarks } from '../prose/useProseMarks';
import { BlockBadges } from './BlockBadges';
import { PublishDialog } from '../publish/PublishDialog';
import { useGate } from '../publish/useGate';
import { ExtractDialog } from '../fact-box/ExtractDialog';
import { type Readiness, readinessOf } from './sayReady';
import { RepairDialog } from '../repair/RepairDialog';
import { useForm, useIsDesktop } from '../strapi';

export interface EntryLineProps {
  readonly isPublished: boolean;
  /** Its type has drafts. */
  readonly isPublishable: boolean;
}

/** The same element each time, so that its style is set once. */
const marks = <MarkStyle />;

/** What the rules say about the entry, wherever it is said outside the panel. */
export const EntryLineContent = ({ isPublished, isPublishable }: EntryLineProps) => {
  const words = useWords();
  const { checked, open, gate } = useCheckState();
  const isModified = useForm('NewsroomLine', ({ modified }) => modified);
  const isDisabled = useForm('NewsroomLine', ({ disabled }) => disabled);
  const isInPart = useKnownTypes().state === 'unknown';
  const actions = useFindingActions();
  const step = useStep(actions);
  useStepKeys(step);
  useFieldMessage(useFormErrors());
  useRefusal(actions.show);
  useGate();
  useProseMarks(checked);
  useOpenedMarks(checked);
  if (!checked) return null;
  const isOut = !isModified && checked.context.saved?.status === 'published';
  return (
    <>
      {marks}
      <BlockBadges checked={checked} />
      {!isPublished && isPublishable && (
        <PublishLine
          readiness={readinessOf(checked, gate, isInPart, isOut, words)}
          onShow={actions.show}
          onNext={() => step(1)}
        />
      )}
      {/* A fault in one of them is no reason to lose the others. */}
      <ErrorBoundary fallback={() => null}>
        <ProseMessage
          checked={checked}
          open={open}
          isReadOnly={isPublished || isDisabled}
          actions={actions}
          onNext={() => step(1)}
        />
      </ErrorBoundary>
      <RepairDialog />
      <ExtractDialog />
      <PublishDialog onShow={actions.show} />
    </>
  );
};

interface PublishLineProps {
  readonly readiness: Readiness;
  readonly onShow: (named: FormFinding) => void;
  readonly onNext: () => void;
}

/** Says what Publish will meet before it is pressed. In the drawer of a narrow screen it is all that is in sight of the panel. */
const PublishLine = ({ readiness: { text, isStopped, first }, onShow, onNext }: PublishLineProps) => {
  const words = useWords();
  const isDesktop = useIsDesktop();
  return (
    <Flex gap={2} wrap="wrap" width="100%" data-newsroom-line>
      <Typography variant="pi" textColor={isStopped ? 'danger700' : 'neutral600'}>
        {text}
      </Typography>
      {isDesktop && (first || isStopped) && (
        <TextButton onClick={() => (first ? onShow(first) : toAtPublish())}>{words('publish.show')}</TextButton>
      )}
      {first && !isDesktop && <TextButton onClick={onNext}>{words('message.next')}</TextButton>}
    </Flex>
  );
};

/** A click on marked words opens their message; the cursor stays where the click put it. */
function useOpenedMarks(checked: CheckedForm | null): void {
  const store = useCheckStore();
  const onClick = useStable((event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest(`[${MARK_KEY}]`) : null;
    const key = mark?.getAttribute(MARK_KEY);
    if (key && checked?.findings.some((named) => named.key === key)) store.set(opened(key, checked));
  });
  useEffect(() => {
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [onClick]);
}
