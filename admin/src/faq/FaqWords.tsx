import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FaqCopy } from '../../../shared/contracts/faqs';
import { useWords } from '../components/words';
import { diffWords } from '../repair/diff';

const Text = styled(Box)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  mark {
    background: ${({ theme }) => theme.colors.warning200};
    color: inherit;
  }
`;

interface FaqWordsProps {
  readonly entry: FaqCopy;
  /** Whose answer it is compared with. */
  readonly other?: FaqCopy | undefined;
}

/** What an entry answers, the words marked that another one has not, and where it stands. */
export const FaqWords = ({ entry, other }: FaqWordsProps) => {
  const words = useWords();
  const { answer, used, isPublished } = entry;
  const parts = other ? diffWords(other.answer, answer).filter(({ kind }) => kind !== 'removed') : null;
  return (
    <>
      <Text>
        <Typography tag="div" textColor="neutral800">
          <bdi>
            {parts?.map(({ kind, text }, index) =>
              kind === 'same' ? <span key={index}>{text}</span> : <Marked key={index} text={text} />,
            ) ?? answer}
          </bdi>
        </Typography>
      </Text>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('faq.same.used', { count: used })}
        {` · ${words(isPublished ? 'desk.published' : 'factBox.draft')}`}
      </Typography>
    </>
  );
};

/** The blank after a word is no part of it. */
const Marked = ({ text }: { readonly text: string }) => {
  const word = text.trimEnd();
  return (
    <>
      <mark>{word}</mark>
      {text.slice(word.length)}
    </>
  );
};
