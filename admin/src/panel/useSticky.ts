import { type RefObject, useEffect } from 'react';

/**
 * Keeps our panel in sight while the text scrolls. Strapi draws the frame around it, so the frame's style is all there is
 * to set; where it looks different, nothing is done.
 */
export function useSticky(box: RefObject<HTMLElement>): void {
  useEffect(() => {
    const frame = box.current?.closest('aside');
    const column = frame?.parentElement;
    if (!frame || !column) return;
    column.style.flex = '1 0 auto';
    Object.assign(frame.style, { position: 'sticky', top: '16px', maxHeight: 'calc(100vh - 8rem)', overflowY: 'auto' });
    // What it slides over must not show through.
    frame.style.zIndex = '1';
    // In the drawer of a narrow screen it would give way to the panels below it.
    frame.style.flexShrink = '0';
  }, [box]);
}
