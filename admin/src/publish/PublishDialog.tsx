import { useRef } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { FormFinding } from '../check/checkForm';
import { type Publishing } from '../check/store';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import { useForm } from '../strapi';
import { FindingLines, PartLines } from './lines';
import { saverFor } from './gates';
import { ReasonField, ReasonFooter, useGivenReason } from './Reason';
import { askingIn, stoppedBy } from './verdict';

interface PublishDialogProps {
  /** Leads to a finding. */
  readonly onShow: (named: FormFinding) => void;
}

/** What there is to say before an entry is published. */
export const PublishDialog = ({ onShow }: PublishDialogProps) => {
  const { publishing } = useCheckState();
  const store = useCheckStore();
  const close = (): void => store.set({ publishing: null });
  return (
    <Modal.Root open={publishing !== null} onOpenChange={(open: boolean) => !open && close()}>
      {publishing && <Told publishing={publishing} onShow={onShow} onClose={close} />}
    </Modal.Root>
  );
};

const TITLES = { stopped: 'gate.title.stopped', reason: 'gate.title.reason', parts: 'gate.title.parts' } as const;

interface ToldProps extends PublishDialogProps {
  readonly publishing: Publishing;
  readonly onClose: () => void;
}

const Told = ({ publishing, onShow, onClose }: ToldProps) => {
  const words = useWords();
  const { verdict, outcome, asked, opener } = publishing;
  const title = useRef<HTMLHeadingElement>(null);
  /** Where the hands go on: at a finding, at the preview of repairs, or where they came from. */
  const next = useRef<(() => void) | null>(null);
  const leave = (act: () => void): void => {
    next.current = act;
    onClose();
  };
  const parts = verdict.parts ?? [];
  const giving = useGivenReason(publishing, onClose);
  const show = (named: FormFinding): void => leave(() => onShow(named));
  return (
    <Modal.Content
      onOpenAutoFocus={(event: Event) => {
        event.preventDefault();
        title.current?.focus();
      }}
      onCloseAutoFocus={(event: Event) => {
        event.preventDefault();
        if (next.current) next.current();
        else if (opener instanceof HTMLElement) opener.focus();
      }}
    >
      <Modal.Header closeLabel={words('close')}>
        <Modal.Title ref={title} tabIndex={-1}>
          {words(TITLES[outcome], { count: parts.length + 1 })}
        </Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {outcome === 'stopped' && (
            <Typography>{words('gate.stopped', { count: stoppedBy(verdict) || askingIn(verdict) })}</Typography>
          )}
          {outcome === 'reason' && <Typography>{words('gate.asked', { count: askingIn(verdict) })}</Typography>}
          {stoppedBy(verdict) === 0 && outcome === 'stopped' && <Note tone="info">{words('gate.mayNot')}</Note>}
          <FindingLines findings={verdict.blocked} problems={verdict.problems} onShow={show} />
          <FindingLines findings={verdict.reasons} problems={[]} onShow={show} />
          {parts.length > 0 && <PartLines parts={parts} />}
          {outcome === 'reason' && asked && <Note tone="info">{asked}</Note>}
          {outcome === 'reason' && <ReasonField giving={giving} />}
        </Flex>
      </Modal.Body>
      {outcome === 'stopped' && <StoppedFooter leave={leave} onClose={onClose} />}
      {outcome === 'reason' && <ReasonFooter giving={giving} />}
      {outcome === 'parts' && (
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('cancel')}</Button>
          </Modal.Close>
          <Button onClick={() => leave(() => void publishing.send())}>
            {words('gate.publishAll', { count: parts.length + 1 })}
          </Button>
        </Modal.Footer>
      )}
    </Modal.Content>
  );
};

interface StoppedFooterProps {
  /** Closes, and goes on with something. */
  readonly leave: (act: () => void) => void;
  readonly onClose: () => void;
}

const StoppedFooter = ({ leave, onClose }: StoppedFooterProps) => {
  const words = useWords();
  const store = useCheckStore();
  const form = useForm('NewsroomGate', ({ getValues }) => getValues);
  const isModified = useForm('NewsroomGate', ({ modified }) => modified);
  const { checked } = useCheckState();
  const save = saverFor(form);
  const safe = checked?.repairs.filter(({ kind }) => kind === 'safe') ?? [];
  return (
    <Modal.Footer>
      {save && isModified ? (
        <Button variant="tertiary" onClick={() => leave(() => void save())}>
          {words('gate.saveDraft')}
        </Button>
      ) : (
        <span />
      )}
      <Flex gap={2} wrap="wrap">
        {safe.length > 0 && (
          <Button variant="secondary" onClick={() => leave(() => store.set({ preview: safe.map(({ id }) => id) }))}>
            {words('panel.fixSafe', { count: safe.length })}
          </Button>
        )}
        <Button onClick={onClose}>{words('gate.back')}</Button>
      </Flex>
    </Modal.Footer>
  );
};
