import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { ScrollBox } from '../components/ScrollBox';
import { useWords } from '../components/words';
import { diffWords } from './diff';

const Prose = styled.div`
  white-space: pre-wrap;
  overflow-wrap: break-word;
  line-height: 1.5;

  del {
    background: ${({ theme }) => theme.colors.danger100};
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
  }
`;

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts in one: what goes is struck, what comes underlined. */
export const WordDiff = ({ before, after }: WordDiffProps) => {
  const words = useWords();
  return (
    <ScrollBox label={words('import.compare')}>
      <Prose>
        {diffWords(before, after).map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          const Mark = kind === 'removed' ? 'del' : 'ins';
          return (
            <Mark key={index}>
              <VisuallyHidden>{words(kind === 'removed' ? 'preview.removed' : 'preview.added')}: </VisuallyHidden>
              {text}
            </Mark>
          );
        })}
      </Prose>
    </ScrollBox>
  );
};
