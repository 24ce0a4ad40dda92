import { type RefObject, useEffect, useState } from 'react';

const MOVES = ['focusin', 'scroll', 'resize', 'keyup'] as const;

/** Whether the box would lie over what has the focus, so that it must step aside. */
export function useClearOfFocus(box: RefObject<HTMLElement>, isShown: boolean): boolean {
  const [isInTheWay, setInTheWay] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setInTheWay(isOver(box.current, document.activeElement)));
    };
    look();
    for (const move of MOVES) window.addEventListener(move, look, true);
    return () => {
      cancelAnimationFrame(frame);
      for (const move of MOVES) window.removeEventListener(move, look, true);
    };
  }, [box, isShown]);
  return isShown && isInTheWay;
}

function isOver(box: HTMLElement | null, focused: Element | null): boolean {
  if (!box || !focused || focused === document.body || box.contains(focused)) return false;
  const [own, other] = [box, focused].map((element) => element.getBoundingClientRect());
  if (!own || !other) return false;
  return own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom;
}
