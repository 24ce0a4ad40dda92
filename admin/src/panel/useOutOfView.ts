import { type RefObject, useEffect, useState } from 'react';

/** So much of it must be in sight that its state can be read. */
const LEAST_PX = 72;

/** Where the frame of our panel stands across the window. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** The column of our panel while it is out of view; null while it is in sight. */
export function useOutOfView(box: RefObject<HTMLElement>, isWatched: boolean): Column | null {
  const [column, setColumn] = useState<Column | null>(null);
  useEffect(() => {
    const frame = box.current?.closest('aside');
    if (!frame || !isWatched) return undefined;
    let isOut = false;
    const measure = (): void => {
      const { left, width } = frame.getBoundingClientRect();
      setColumn(isOut ? { left, width } : null);
    };
    const observer = new IntersectionObserver(
      ([newest]) => {
        isOut = newest?.isIntersecting === false;
        measure();
      },
      { rootMargin: `-${LEAST_PX}px 0px` },
    );
    observer.observe(frame);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      setColumn(null);
    };
  }, [box, isWatched]);
  return column;
}
