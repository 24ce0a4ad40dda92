import { type RefObject, useEffect } from 'react';

/** Links and buttons of a table wait for the arrow keys; what is hidden stands for another in a form. */
const FOCUSABLE =
  ':is(a[href], button:enabled, input:enabled, textarea:enabled, [tabindex="0"], [data-newsroom-heading]):not([aria-hidden])';

/** What has the focus may go away, often by its own press: what comes in its place gets it, or what stands nearest. */
export function useKeptFocus(box: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    let last: Element | null = null;
    const observer = new MutationObserver((changes) => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const gone = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)));
      last = null;
      const next = gone && (comeFor(gone, changes) ?? nearestTo(gone, current));
      if (next instanceof HTMLElement) next.focus();
    });
    const onFocusIn = ({ target }: FocusEvent): void => void (last = target as Element);
    const onFocusOut = ({ target }: FocusEvent): void => {
      // Whoever leaves it on their own has gone on by then; what is removed has been seen to.
      setTimeout(() => {
        if (last === target && document.activeElement !== target) last = null;
      });
    };
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener('focusin', onFocusIn);
    current.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', onFocusIn);
      current.removeEventListener('focusout', onFocusOut);
    };
  }, [box]);
}

const focusableIn = (element: Element): Element[] =>
  [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    (one) => one.matches(FOCUSABLE) && one.getClientRects().length > 0,
  );

/** The first of what was added where something has gone. */
const comeFor = ({ target }: MutationRecord, changes: readonly MutationRecord[]): Element | undefined =>
  changes
    .filter((change) => target.contains(change.target))
    .flatMap(({ addedNodes }) => [...addedNodes])
    .flatMap((node) => (node instanceof Element && node.isConnected ? focusableIn(node) : []))[0];

/** The next after what has gone, or else the last, in the smallest part of the box that has any. */
function nearestTo({ target, previousSibling }: MutationRecord, box: Element): Element | undefined {
  const before = previousSibling?.isConnected ? previousSibling : null;
  const isAfter = (one: Element): boolean =>
    ((before ?? target).compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && !before?.contains(one);
  for (let part = target as Element | null; part && box.contains(part); part = part.parentElement) {
    const all = focusableIn(part);
    if (all.length > 0) return all.find(isAfter) ?? all.at(-1);
  }
  return undefined;
}
