import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Box, Button, Flex, IconButton, Typography, useNotifyAT } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { EntryValues } from '../../../shared/entry-to-document';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useCheckStore } from '../check/useCheck';
import { wordingOf } from '../check/wording';
import { SeverityMark } from '../components/SeverityMark';
import { useWords } from '../components/words';
import { type LineWidget, editorIn } from '../edit-view/editors';
import { wordsOf } from '../edit-view/goThere';
import { textEditor } from '../edit-view/places';
import { useMayDismiss } from '../on-purpose/useDismissals';
import { stepsIn } from '../edit-view/steps';
import { type GroupRow, groupFindings } from '../panel/groups';
import { repairLabel } from '../panel/FindingRow';
import { goOnAt } from '../panel/toPanel';
import type { FindingActions } from '../panel/useFindingActions';
import { proseFindings, rangeOf, useMounts } from './useProseMarks';

interface ProseMessageProps {
  readonly checked: CheckedForm;
  readonly open: string | null;
  readonly isReadOnly: boolean;
  readonly actions: FindingActions;
  readonly onNext: () => void;
}

/** The message of one finding, right below the line it speaks of. One is open at a time, and none by itself. */
export const ProseMessage = (props: ProseMessageProps) => {
  const { checked, open } = props;
  const shown = useMemo(
    () => (open === null ? undefined : proseFindings(checked).find(({ named }) => named.key === open)),
    [checked, open],
  );
  const node = useMessageNode(shown, checked.values);
  return shown && node.host
    ? createPortal(<Card {...props} named={shown.named} onSize={node.changed} />, node.host)
    : null;
};

/** A line of the editor's own kind, kept in place while the text around it changes. */
function useMessageNode(shown: ReturnType<typeof proseFindings>[number] | undefined, values: EntryValues) {
  const mounts = useMounts();
  const widget = useRef<LineWidget | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const path = shown?.field.path;
  const key = shown?.named.key;
  useEffect(() => {
    const editor = path ? editorIn(textEditor(values, path)) : null;
    const place = shown?.named.finding.place;
    if (!editor || !place || !shown) return undefined;
    const element = document.createElement('div');
    element.contentEditable = 'false';
    // The editor leaves keys and clicks in here alone.
    element.setAttribute('cm-ignore-events', 'true');
    const { to } = rangeOf(editor, shown.field, place);
    widget.current = editor.addLineWidget(to.line, element, { coverGutter: false, noHScroll: true });
    setHost(element);
    return () => {
      widget.current?.clear();
      widget.current = null;
      setHost(null);
    };
    // The editor keeps the widget at its line by itself: only another finding or editor needs a new one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path, key, mounts]);
  return { host, changed: () => widget.current?.changed() };
}

interface CardProps extends ProseMessageProps {
  readonly named: FormFinding;
  readonly onSize: () => void;
}

const Card = ({ checked, named, isReadOnly, actions, onNext, onSize }: CardProps) => {
  const words = useWords();
  const store = useCheckStore();
  const mayDismiss = useMayDismiss();
  const { notifyStatus } = useNotifyAT();
  const { message, why } = wordingOf(named.finding);
  const steps = stepsIn(checked, store.getState());
  const number = steps.findIndex(({ key }) => key === named.key) + 1;
  useLayoutEffect(onSize);
  // It stands inside the text that is being edited, where a screen reader would not meet it by itself.
  useEffect(() => notifyStatus(`${message}. ${why}`), [message, why, notifyStatus]);

  const group = groupFindings(checked).find(({ rows }) => rows.some(({ findings }) => findings.includes(named)));
  const row = group?.rows.find(({ findings }) => findings.includes(named));
  const close = (): void => {
    store.set({ open: null });
    wordsOf(named.finding, checked)?.focus();
  };
  const mend = (chosen: GroupRow, key: string): void => {
    const editor = wordsOf(named.finding, checked);
    if (actions.mend(chosen, key)) goOnAt(editor);
  };
  return (
    <Box
      padding={3}
      marginTop={1}
      marginBottom={2}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      borderColor="neutral200"
      maxWidth="min(56rem, calc(100% - 4.8rem))"
      role="group"
      aria-label={message}
    >
      <Flex gap={2} alignItems="flex-start" justifyContent="space-between">
        <Flex gap={2} alignItems="flex-start">
          <SeverityMark severity={named.finding.severity} />
          <Box>
            <Typography tag="p" variant="omega" style={{ overflowWrap: 'anywhere' }}>
              {message}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {why}
            </Typography>
          </Box>
        </Flex>
        <IconButton variant="ghost" size="S" label={words('close')} onClick={close}>
          <Cross />
        </IconButton>
      </Flex>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        {!isReadOnly && group && row?.repair && (
          <Button size="S" variant="secondary" onClick={() => mend(row, group.key)}>
            {repairLabel(row, false, words)}
          </Button>
        )}
        {!isReadOnly && mayDismiss(named) && (
          <Button size="S" variant="tertiary" onClick={() => actions.dismiss(named)}>
            {words('onPurpose')}
          </Button>
        )}
        {steps.length > 1 && (
          <Button size="S" variant="tertiary" onClick={onNext} aria-keyshortcuts="F8">
            {words('message.next')}
          </Button>
        )}
        <Typography variant="pi" textColor="neutral600">
          {words('message.of', { number, count: steps.length })}
          {steps.length > 1 && <> · {words('message.keys')}</>}
        </Typography>
      </Flex>
    </Box>
  );
};
