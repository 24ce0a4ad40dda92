import { useId, useState } from 'react';
import {
  Button,
  Field,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { FACT_BOX_KINDS, type FactBoxKind } from '../../../engine';
import {
  FACT_BOX_LIMITS,
  type NewFactBox,
  type NewFactBoxResponse,
  type ShownBox,
} from '../../../shared/contracts/fact-boxes';
import type { Extraction } from '../../../shared/extract';
import type { FormFinding } from '../check/checkForm';
import { labelOf } from '../check/wording';
import { DialogForm } from '../components/DialogForm';
import { Note } from '../components/Note';
import { answerIn } from '../components/answerIn';
import { type WordId, useWords, withoutDots } from '../components/words';
import { backTo } from '../panel/toPanel';
import { groupKey } from '../repair/group';
import { useFetchClient } from '../strapi';
import { AlikeBoxes } from './AlikeBoxes';
import { useExtract } from './useExtract';

const KIND_WORDS = {
  'did-you-know': 'factBox.kind.did-you-know',
  'pro-tip': 'factBox.kind.pro-tip',
  background: 'factBox.kind.background',
  figure: 'factBox.kind.figure',
  definition: 'factBox.kind.definition',
  timeline: 'factBox.kind.timeline',
} as const satisfies Readonly<Record<FactBoxKind, WordId>>;

interface ExtractFormProps {
  readonly named: FormFinding;
  readonly opener: Element | null;
  readonly extraction: Extraction;
  readonly locale: string;
  readonly onClose: () => void;
}

export const ExtractForm = ({ named: { finding }, opener, extraction, locale, onClose }: ExtractFormProps) => {
  const words = useWords();
  const form = useId();
  const { post } = useFetchClient();
  const place = useExtract(extraction);
  const [kind, setKind] = useState<FactBoxKind>(extraction.kind);
  const [title, setTitle] = useState(extraction.title.slice(0, FACT_BOX_LIMITS.title));
  const [body, setBody] = useState(extraction.body);
  const [state, setState] = useState<'open' | 'making' | 'failed' | 'changed'>('open');
  const [fix] = finding.fixes;

  const put = (box: ShownBox, label: string): void => {
    if (place(box, label, groupKey(finding))) onClose();
    else setState('changed');
  };
  const make = async (): Promise<void> => {
    setState('making');
    const box: NewFactBox = { locale, kind, title: title.trim(), body };
    try {
      const { data } = await post<NewFactBoxResponse>('/newsroom/fact-boxes', box).then(answerIn);
      put(data, words('factBox.extract.made'));
    } catch (error) {
      console.error('[newsroom] The fact box could not be made', error);
      setState('failed');
    }
  };

  return (
    <Modal.Content onCloseAutoFocus={(event: Event) => backTo(opener, event)}>
      <Modal.Header closeLabel={words('close')}>
        <Modal.Title>{withoutDots(fix ? labelOf(finding, fix) : words('kind.fact-box'))}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <DialogForm
          id={form}
          onSubmit={() => {
            if (state !== 'making') void make();
          }}
        >
          {state === 'failed' && <Note tone="danger">{words('factBox.extract.failed')}</Note>}
          {state === 'changed' && <Note tone="danger">{words('factBox.extract.changed')}</Note>}
          <Field.Root name="newsroom-box-kind">
            <Field.Label>{words('field.kind')}</Field.Label>
            <SingleSelect value={kind} onChange={(value) => setKind(value as FactBoxKind)}>
              {FACT_BOX_KINDS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {words(KIND_WORDS[one])}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root name="newsroom-box-title">
            <Field.Label>{words('field.title')}</Field.Label>
            <TextInput
              value={title}
              maxLength={FACT_BOX_LIMITS.title}
              onChange={({ target }: { target: HTMLInputElement }) => setTitle(target.value)}
            />
          </Field.Root>
          <Field.Root name="newsroom-box-body">
            <Field.Label>{words('field.body')}</Field.Label>
            <Textarea
              value={body}
              maxLength={FACT_BOX_LIMITS.body}
              onChange={({ target }: { target: HTMLTextAreaElement }) => setBody(target.value)}
            />
          </Field.Root>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {words('factBox.extract.hint')}
          </Typography>
          <AlikeBoxes
            locale={locale}
            text={`${title}\n${body}`}
            onUse={(box) => put(box, words('factBox.extract.placed'))}
          />
        </DialogForm>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{words('cancel')}</Button>
        </Modal.Close>
        <Button
          type="submit"
          form={form}
          loading={state === 'making'}
          disabled={state === 'changed' || !(title.trim() || body.trim())}
        >
          {words('factBox.extract.make')}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};
