import { useId } from 'react';
import { Box, Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';
import { FAQ_LIMITS, type FaqCopy, type MergeRequest } from '../../../shared/contracts/faqs';
import { type WordId, useWords } from '../components/words';
import { useTypes } from '../desk/useTypes';
import { FaqWords } from './FaqWords';

const AFTERWARDS = [
  ['delete', 'faq.merge.delete'],
  ['withdraw', 'faq.merge.withdraw'],
] as const satisfies readonly (readonly [MergeRequest['afterwards'], WordId])[];

interface MergeChoiceProps {
  readonly entries: readonly FaqCopy[];
  readonly keep: string;
  readonly onKeep: (documentId: string) => void;
  /** Null: as it is. */
  readonly answer: string | null;
  readonly onAnswer: (answer: string) => void;
  readonly afterwards: MergeRequest['afterwards'];
  readonly onAfterwards: (afterwards: MergeRequest['afterwards']) => void;
}

/** Which entry stays, what it answers from now on, and what becomes of the others. */
export const MergeChoice = ({
  entries,
  keep,
  onKeep,
  answer,
  onAnswer,
  afterwards,
  onAfterwards,
}: MergeChoiceProps) => {
  const words = useWords();
  const types = useTypes();
  const ids = { keep: useId(), others: useId() };
  const kept = entries.find(({ documentId }) => documentId === keep);
  return (
    <>
      <Box>
        <Label id={ids.keep}>{words('faq.merge.keep')}</Label>
        <Radio.Group aria-labelledby={ids.keep} value={keep} onValueChange={onKeep}>
          {entries.map((entry) => (
            <Box key={entry.documentId} paddingBottom={3}>
              <Radio.Item value={entry.documentId}>{types.titleOf(entry)}</Radio.Item>
              <Box paddingLeft={6}>
                <FaqWords entry={entry} />
              </Box>
            </Box>
          ))}
        </Radio.Group>
      </Box>
      <Field.Root name="newsroom-answer" hint={words('faq.merge.answer.hint')}>
        <Field.Label>{words('faq.merge.answer')}</Field.Label>
        <Textarea
          value={answer ?? kept?.answer ?? ''}
          maxLength={FAQ_LIMITS.answer}
          onChange={({ target }: { target: HTMLTextAreaElement }) => onAnswer(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Box>
        <Label id={ids.others}>{words('faq.merge.afterwards', { count: entries.length - 1 })}</Label>
        <Radio.Group
          aria-labelledby={ids.others}
          value={afterwards}
          onValueChange={(value: string) => onAfterwards(value as MergeRequest['afterwards'])}
        >
          <Flex direction="column" alignItems="flex-start" gap={1}>
            {AFTERWARDS.map(([one, label]) => (
              <Radio.Item key={one} value={one}>
                {words(label, { count: entries.length - 1 })}
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      </Box>
    </>
  );
};

const Label = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <Typography id={id} variant="pi" fontWeight="bold" tag="p" paddingBottom={2}>
    {children}
  </Typography>
);
