import { useState } from 'react';
import { Button, Flex, Modal, Typography, useNotifyAT } from '@strapi/design-system';
import type { MergePlanResponse, MergeRequest, MergeResponse } from '../../../shared/contracts/faqs';
import { Note } from '../components/Note';
import { refusalIn } from '../components/refusal';
import { useAsked } from '../components/useAsked';
import { useFocusBack } from '../components/useFocusBack';
import { useWords } from '../components/words';
import { Answered } from '../desk/Answered';
import { useFetchClient } from '../strapi';
import { MergeChoice } from './MergeChoice';
import { MergeEffect } from './MergeEffect';

interface MergeDialogProps {
  /** The one that is to stay first. */
  readonly documentIds: readonly string[];
  readonly locale: string;
  /** What is not saved would be lost, so it goes first. */
  readonly isUnsaved?: boolean;
  readonly onClose: () => void;
  readonly onMerged: (keep: string) => void;
}

const PATH = '/newsroom/faqs/merge';

/** Several entries become one: which, with what answer, and what that changes, before it is done. */
export const MergeDialog = ({ documentIds, locale, isUnsaved = false, onClose, onMerged }: MergeDialogProps) => {
  const words = useWords();
  const focus = useFocusBack();
  const { post } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const [keep, setKeep] = useState(documentIds[0] ?? '');
  const [answer, setAnswer] = useState<string | null>(null);
  const [afterwards, setAfterwards] = useState<MergeRequest['afterwards']>('delete');
  const [state, setState] = useState<'open' | 'going'>('open');
  const [said, setSaid] = useState<string | null>(null);
  const others = documentIds.filter((one) => one !== keep);
  const asked = useAsked<MergePlanResponse>(PATH, { locale, keep, others: others.join(','), afterwards });
  const plan = asked.answer?.data;
  // An answer that readers have is published anew.
  const isRewritten = answer !== null && plan?.entries[0]?.isPublished === true;
  const isReady = !asked.isLoading && plan?.against.length === 0 && !isUnsaved;

  const start = async (): Promise<void> => {
    if (!plan) return;
    setState('going');
    setSaid(null);
    try {
      const { version } = plan;
      const said = answer === null ? {} : { answer };
      const request: MergeRequest = { locale, keep, others, afterwards, version, ...said };
      const { data } = await post<MergeResponse>(PATH, request);
      notifyStatus(words('faq.merge.done', { count: data.data.articles }));
      onClose();
      onMerged(keep);
    } catch (error) {
      console.error('[newsroom] Nothing was merged', error);
      setSaid(refusalIn(error)?.message ?? '');
      setState('open');
    }
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content {...focus}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{words('faq.merge.title', { count: documentIds.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {isUnsaved && <Note tone="warning">{words('faq.merge.saveFirst')}</Note>}
            {said !== null && (
              <Note tone="danger">
                <Typography fontWeight="semiBold">{words('faq.merge.failed')}</Typography>
                {said && <Typography tag="p">{said}</Typography>}
              </Note>
            )}
            <Answered asked={asked}>
              {({ data }) => (
                <Flex direction="column" alignItems="stretch" gap={5}>
                  <MergeChoice
                    entries={documentIds.flatMap((id) => data.entries.find((one) => one.documentId === id) ?? [])}
                    keep={keep}
                    onKeep={(id) => {
                      setKeep(id);
                      setAnswer(null);
                    }}
                    answer={answer}
                    onAnswer={setAnswer}
                    afterwards={afterwards}
                    onAfterwards={setAfterwards}
                  />
                  <MergeEffect plan={data} isRewritten={isRewritten} />
                </Flex>
              )}
            </Answered>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{words('cancel')}</Button>
          </Modal.Close>
          <Button onClick={() => void start()} disabled={!isReady} loading={state === 'going'}>
            {words('faq.merge.start')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
