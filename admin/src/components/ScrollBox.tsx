import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from './words';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

const Scroll = styled.div`
  overflow: auto;
  max-height: 40rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const INWARDS: Readonly<Record<Side, string>> = {
  top: '0 1.2rem',
  right: '-1.2rem 0',
  bottom: '0 -1.2rem',
  left: '1.2rem 0',
};

/** Lies over the cells, whose own colours would hide a shadow behind them. */
const Shade = styled.div<{ $more: readonly Side[] }>`
  position: absolute;
  inset: 0;
  pointer-events: none;
  box-shadow: ${({ $more, theme }) =>
    $more.map((side) => `inset ${INWARDS[side]} 0.8rem -1rem ${theme.colors.neutral700}`).join(', ') || 'none'};
`;

interface ScrollBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A box that scrolls what is too large for it, by keyboard too, and says where there is more. */
export const ScrollBox = ({ label, children }: ScrollBoxProps) => {
  const words = useWords();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const more = useMore(box);
  const isCut = more.length > 0;
  return (
    <Box>
      <Box position="relative">
        <Scroll
          ref={box}
          role="group"
          aria-label={label}
          aria-describedby={isCut ? hint : undefined}
          // A box that scrolls must be reachable by keyboard.
          tabIndex={isCut ? 0 : undefined}
        >
          {children}
        </Scroll>
        <Shade $more={more} />
      </Box>
      {isCut && (
        <Typography id={hint} tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {words('preview.more')}
        </Typography>
      )}
    </Box>
  );
};

/** Sides of a box beyond which there is more of what it holds. */
function useMore(ref: RefObject<HTMLElement>): readonly Side[] {
  const [more, setMore] = useState<readonly Side[]>([]);
  useEffect(() => {
    const { current: box } = ref;
    if (!box) return undefined;
    const look = (): void => {
      const next = sidesOf(box);
      setMore((known) => (known.join() === next.join() ? known : next));
    };
    const observer = new ResizeObserver(look);
    for (const element of [box, ...box.children]) observer.observe(element);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [ref]);
  return more;
}

/** Sides are rounded: a fraction of a pixel is nothing to scroll to. */
export function sidesOf(
  box: Pick<HTMLElement, `${'scroll' | 'client'}${'Width' | 'Height'}` | 'scrollTop' | 'scrollLeft'>,
): Side[] {
  const hidden: Readonly<Record<Side, number>> = {
    top: box.scrollTop,
    right: box.scrollWidth - box.clientWidth - box.scrollLeft,
    bottom: box.scrollHeight - box.clientHeight - box.scrollTop,
    left: box.scrollLeft,
  };
  return SIDES.filter((side) => hidden[side] > 1);
}
