import { useId } from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { AnswerKey, QueuedQuestion } from '../../../shared/contracts/questions';
import { languageWord } from '../components/languageWord';
import { Note } from '../components/Note';
import { useDay } from '../components/useDay';
import { type Words, useWords } from '../components/words';
import type { Types } from '../desk/useTypes';
import { AnswerUses } from './AnswerUses';
import { AssigneeChoice } from './AssigneeChoice';
import { ForgetSender } from './ForgetSender';
import { Marked } from './Marked';
import { SuggestedAnswers } from './SuggestedAnswers';
import { Verdict, type VerdictProps } from './Verdict';

interface QuestionDetailProps extends Omit<VerdictProps, 'question'> {
  readonly question: QueuedQuestion;
  readonly types: Types;
  /** Whether those that ask nearly the same are decided about as well. */
  readonly isTogether: boolean;
  readonly onTogether: (isTogether: boolean) => void;
  /** They get the answer of another entry. */
  readonly onUse: (answer: AnswerKey) => void;
  /** The list is to be asked for anew. */
  readonly onChanged: () => void;
}

/** One question, and what can be made of it. */
export const QuestionDetail = ({
  question,
  types,
  isTogether,
  onTogether,
  onUse,
  onChanged,
  ...verdict
}: QuestionDetailProps) => {
  const words = useWords();
  const title = useId();
  const { article, alike } = question;
  return (
    <Box tag="section" aria-labelledby={title} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography
          id={title}
          tag="h2"
          variant="delta"
          textColor="neutral800"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          <bdi>
            {question.title ? <Marked text={question.title} places={question.personal} /> : types.titleOf(question)}
          </bdi>
        </Typography>
        <About question={question} />
        {article && (
          <Typography>
            {words('questions.about')}{' '}
            <Typography tag={Link} to={types.addressOf(article)} textColor="primary600">
              <bdi>{types.titleOf(article)}</bdi>
            </Typography>
          </Typography>
        )}
        {question.personal.length > 0 && <Note tone="warning">{words('questions.personal')}</Note>}
        {question.isPublished && <Note tone="info">{words('questions.published')}</Note>}
        {alike.length > 0 && question.mayUpdate && (
          <Checkbox
            checked={isTogether}
            onCheckedChange={(checked: boolean | 'indeterminate') => onTogether(checked === true)}
          >
            {words('questions.together', { count: alike.length + 1 })}
          </Checkbox>
        )}
        <Verdict question={question} {...verdict} />
        {question.mayUpdate && <AssigneeChoice question={question} onAssigned={onChanged} />}
        {question.hasAnswer && (
          <AnswerUses documentId={question.documentId} locale={question.language ?? ''} types={types} />
        )}
        <SuggestedAnswers
          question={question}
          types={types}
          onUse={question.mayAnswer && !question.hasAnswer && !verdict.isBusy ? onUse : null}
        />
        {question.mayForget && (question.askedBy !== null || question.place !== null || question.hasEmail) && (
          <ForgetSender question={question} onForgotten={onChanged} />
        )}
      </Flex>
    </Box>
  );
};

const About = ({ question }: { readonly question: QueuedQuestion }) => {
  const words = useWords();
  const day = useDay();
  const intl = useIntl();
  const { askedBy, place, receivedAt, language, hasEmail } = question;
  const who = [askedBy ?? words('questions.anonymous'), place].filter(Boolean).join(', ');
  return (
    <Box tag="ul">
      {[
        `${who} · ${day(receivedAt)}${language ? ` · ${languageWord(language, intl.locale)}` : ''}`,
        consentOf(question, words, day),
        ...(hasEmail ? [words('questions.email')] : []),
      ].map((line) => (
        <Typography key={line} tag="li" textColor="neutral600">
          {line}
        </Typography>
      ))}
    </Box>
  );
};

function consentOf({ consent }: QueuedQuestion, words: Words, day: (iso: string) => string): string {
  if (!consent) return words('questions.consent.unknown');
  const { publish, version, at } = consent;
  return publish ? words('questions.consent.given', { version, date: day(at) }) : words('questions.consent.none');
}
