import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Box, Button, Checkbox, Divider, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import type { Repair } from '../../../engine';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { labelOf, wordingOf } from '../check/wording';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useWords, withoutDots } from '../components/words';
import { toPanel } from '../panel/toPanel';
import { groupKey } from './group';
import { ShownChange } from './ShownChange';
import { type Choices, firstWay, plannedFor, ways, withOptions } from './choice';
import { useRepairs } from './useRepairs';

/** Repairs as before and after; nothing changes until they are applied. */
export const RepairDialog = () => {
  const { preview, checked } = useCheckState();
  const store = useCheckStore();
  const close = (): void => store.set({ preview: null });
  return (
    <Modal.Root open={preview !== null && checked !== null} onOpenChange={(open: boolean) => !open && close()}>
      {preview && checked && <RepairPreview key={preview.join()} ids={preview} checked={checked} onClose={close} />}
    </Modal.Root>
  );
};

interface RepairPreviewProps {
  readonly ids: readonly string[];
  readonly checked: CheckedForm;
  readonly onClose: () => void;
}

const RepairPreview = ({ ids, checked, onClose }: RepairPreviewProps) => {
  const words = useWords();
  const { apply } = useRepairs();
  const [choices, setChoices] = useState<Choices>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  const repairs = plannedFor(checked, ids, choices);
  const chosen = repairs.filter(({ id }) => !left.includes(id));
  const options = withOptions(checked, repairs);
  const title = useRef<HTMLHeadingElement>(null);
  const isGone = repairs.length === 0;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);

  const onApply = (): void => {
    apply(
      chosen,
      words(chosen.length > 1 ? 'panel.fixedMany' : 'panel.fixed', { count: chosen.length }),
      groupKey(chosen[0]?.findings[0]),
    );
    onClose();
  };
  return (
    <Modal.Content
      onCloseAutoFocus={toPanel}
      onOpenAutoFocus={(event: Event) => {
        event.preventDefault();
        title.current?.focus();
      }}
    >
      <Modal.Header closeLabel={words('close')}>
        {/* Read first; Enter applies, so that the keys that opened the dialog also finish it. */}
        <Modal.Title
          ref={title}
          tabIndex={-1}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter' && chosen.length > 0) onApply();
          }}
        >
          {titleOf(repairs, words)}
        </Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {options.map((named) => (
            <WaysOf key={named.key} named={named} choices={choices} onChoose={setChoices} />
          ))}
          {repairs.map((repair, index) => (
            <Box key={repair.id}>
              {index > 0 && <Divider marginBottom={4} />}
              {repairs.length > 1 && (
                <Box paddingBottom={2}>
                  <Checkbox
                    checked={!left.includes(repair.id)}
                    onCheckedChange={(on) =>
                      setLeft(on === true ? left.filter((id) => id !== repair.id) : [...left, repair.id])
                    }
                  >
                    {repair.findings.map((finding) => wordingOf(finding).message).join('; ')}
                  </Checkbox>
                </Box>
              )}
              <ShownChange change={repair} />
            </Box>
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{words('cancel')}</Button>
        </Modal.Close>
        <Button onClick={onApply} disabled={chosen.length === 0}>
          {words('preview.apply')}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};

interface WaysOfProps {
  readonly named: FormFinding;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** A finding that can be mended in several ways: the first is chosen until the editor chooses another. */
const WaysOf = ({ named, choices, onChoose }: WaysOfProps) => {
  const id = useId();
  const { finding, key } = named;
  const chosen = choices[key] ?? ways(finding)[0]?.index ?? 0;
  return (
    <Box>
      <Typography id={id} tag="p" variant="omega" fontWeight="bold">
        {wordingOf(finding).message}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={String(chosen)}
        onValueChange={(value: string) => onChoose({ ...choices, [key]: Number(value) })}
      >
        {ways(finding).map(({ fix, index }) => (
          <Radio.Item key={index} value={String(index)}>
            {withoutDots(labelOf(finding, fix))}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Box>
  );
};

function titleOf(repairs: readonly Repair[], words: ReturnType<typeof useWords>): string {
  const [first] = repairs;
  if (!first) return words('preview.title');
  if (repairs.length > 1) return withoutDots(words('panel.fixSafe', { count: repairs.length }));
  const [finding] = first.findings;
  const fix = finding && firstWay(finding);
  const isJoint = first.findings.length > 1 && [...first.before, ...first.after].some(({ type }) => type === 'table');
  const label = isJoint ? words('panel.repairTable') : finding && fix ? labelOf(finding, fix) : words('preview.title');
  return withoutDots(label);
}
