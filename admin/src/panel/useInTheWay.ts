import { type RefObject, useEffect, useState } from 'react';

const MOVES = ['focusin', 'scroll', 'resize', 'keyup'] as const;

/** Whether the box would lie over what has the focus, or over Save and Publish, so that it must step aside. */
export function useInTheWay(box: RefObject<HTMLElement>, isShown: boolean): boolean {
  const [isInTheWay, setInTheWay] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const actions = document.querySelector('[data-newsroom-line]')?.closest('aside') ?? null;
        setInTheWay([document.activeElement, actions].some((element) => isOver(box.current, element)));
      });
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

function isOver(box: HTMLElement | null, element: Element | null): boolean {
  if (!box || !element || element === document.body || box.contains(element)) return false;
  const [own, other] = [box, element].map((one) => one.getBoundingClientRect());
  if (!own || !other) return false;
  return own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom;
}
