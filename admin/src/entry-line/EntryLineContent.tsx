import { useEffect } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { useFieldMessage } from '../edit-view/useFieldMessage';
import { useRefusal } from '../edit-view/useRefusal';
import { type FindingActions, useFindingActions, useFormErrors } from '../panel/useFindingActions';
import { MarkStyle } from '../prose/MarkStyle';
import { ProseMessage } from '../prose/ProseMessage';
import { MARK_KEY, useProseMarks } from '../prose/useProseMarks';
import { BlockBadges } from './BlockBadges';
import { PublishDialog } from '../publish/PublishDialog';
import { useGate } from '../publish/useGate';
import { type Readiness, readinessOf } from './sayReady';
import { RepairDialog } from '../repair/RepairDialog';
import { useForm } from '../strapi';

export interface EntryLineProps {
  readonly isPublished: boolean;
}

/** What the rules say about the entry, wherever it is said outside the panel. */
export const EntryLineContent = ({ isPublished }: EntryLineProps) => {
  const words = useWords();
  const { checked, open, gate } = useCheckState();
  const isDisabled = useForm('NewsroomLine', ({ disabled }) => disabled);
  const actions = useFindingActions();
  const step = useSteps(checked, open, actions);
  useFieldMessage(useFormErrors());
  useRefusal(actions.show);
  useGate();
  useProseMarks(checked);
  useOpenedMarks(checked);
  if (!checked) return null;
  return (
    <>
      <MarkStyle />
      <BlockBadges checked={checked} />
      {!isPublished && <PublishLine readiness={readinessOf(checked, gate, words)} onShow={actions.show} />}
      <ProseMessage
        checked={checked}
        open={open}
        isReadOnly={isPublished || isDisabled}
        actions={actions}
        onNext={() => step(1)}
      />
      <RepairDialog />
      <PublishDialog onShow={actions.show} />
    </>
  );
};

interface PublishLineProps {
  readonly readiness: Readiness;
  readonly onShow: (named: FormFinding) => void;
}

/** Says what Publish will meet before it is pressed. */
const PublishLine = ({ readiness: { text, isStopped, first }, onShow }: PublishLineProps) => {
  const words = useWords();
  return (
    <Flex gap={2} wrap="wrap" width="100%" data-newsroom-line>
      <Typography variant="pi" textColor={isStopped ? 'danger700' : 'neutral600'}>
        {text}
      </Typography>
      {first && <TextButton onClick={() => onShow(first)}>{words('publish.show')}</TextButton>}
    </Flex>
  );
};

/** F8 and Shift+F8 go from finding to finding, in the order of the text and round again. */
function useSteps(checked: CheckedForm | null, open: string | null, actions: FindingActions): (by: 1 | -1) => void {
  const step = useStable((by: 1 | -1) => {
    const findings = checked?.findings ?? [];
    const at = findings.findIndex(({ key }) => key === open);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = findings[(from + by + findings.length) % findings.length];
    if (next) actions.show(next);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || isDialogOpen()) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);
  return step;
}

/** A dialog keeps the keys for itself. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** A click on marked words opens their message; the cursor stays where the click put it. */
function useOpenedMarks(checked: CheckedForm | null): void {
  const store = useCheckStore();
  const onClick = useStable((event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest(`[${MARK_KEY}]`) : null;
    const key = mark?.getAttribute(MARK_KEY);
    if (key && checked?.findings.some((named) => named.key === key)) store.set({ open: key });
  });
  useEffect(() => {
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [onClick]);
}
