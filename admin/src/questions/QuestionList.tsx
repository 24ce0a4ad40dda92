import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueuedQuestion } from '../../../shared/contracts/questions';
import { useWords } from '../components/words';
import { Moment } from '../desk/Moment';
import { type Deed, deedOf } from './keys';

const List = styled.ul`
  max-height: calc(100vh - 16rem);
  overflow-y: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  @media (max-width: 768px) {
    max-height: 40vh;
  }
`;

const Item = styled.li`
  padding: 1.2rem 1.6rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-inline-start: 4px solid transparent;
  cursor: pointer;

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Text = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

interface QuestionListProps {
  readonly questions: readonly QueuedQuestion[];
  readonly selected: number;
  readonly listRef: RefObject<HTMLUListElement>;
  readonly onSelect: (index: number) => void;
  /** What a key asks for, besides another question. */
  readonly onDeed: (deed: Exclude<Deed, 'next' | 'previous' | 'first' | 'last'>) => void;
}

/** Keys act while it has the focus, and nowhere else. */
export const QuestionList = ({ questions, selected, listRef, onSelect, onDeed }: QuestionListProps) => {
  const words = useWords();
  const id = useId();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Newer browsers answer it with a promise, which an effect must not.
    void current.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    const last = questions.length - 1;
    // Held down it goes on through the list; one press is one decision.
    if (deed === 'next') onSelect(Math.min(selected + 1, last));
    else if (deed === 'previous') onSelect(Math.max(selected - 1, 0));
    else if (deed === 'first' || deed === 'last') onSelect(deed === 'first' ? 0 : last);
    else if (!event.repeat) onDeed(deed);
  };
  return (
    <List
      ref={listRef}
      role="listbox"
      tabIndex={0}
      aria-label={words('questions.list')}
      aria-activedescendant={`${id}-${selected}`}
      onKeyDown={onKeyDown}
    >
      {questions.map((question, index) => (
        <Item
          key={`${question.documentId} ${question.language}`}
          id={`${id}-${index}`}
          ref={index === selected ? current : undefined}
          role="option"
          aria-selected={index === selected}
          onClick={() => onSelect(index)}
        >
          <Text tag="p" textColor="neutral800" fontWeight={index === selected ? 'semiBold' : undefined}>
            <bdi>{question.title || words('untitled', { kind: words('kind.reader-question') })}</bdi>
          </Text>
          <Box paddingTop={1}>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {question.askedBy ?? words('questions.anonymous')} · <Moment iso={question.receivedAt} />
              {question.alike.length > 0 && ` · ${words('questions.alike', { count: question.alike.length })}`}
            </Typography>
          </Box>
        </Item>
      ))}
    </List>
  );
};
