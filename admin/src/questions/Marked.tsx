import { styled } from 'styled-components';

const Mark = styled.mark`
  color: inherit;
  background: ${({ theme }) => theme.colors.warning200};
  border-radius: 2px;
`;

interface MarkedProps {
  readonly text: string;
  /** From, to. */
  readonly places: readonly (readonly [number, number])[];
}

/** A text in which words are marked. */
export const Marked = ({ text, places }: MarkedProps) => {
  const sorted = [...places].sort(([one], [other]) => one - other);
  const ends = [0, ...sorted.map(([, to]) => to)];
  return (
    <>
      {sorted.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <Mark>{text.slice(Math.max(from, ends[index] ?? 0), to)}</Mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
};
