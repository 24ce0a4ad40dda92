const POLL_MS = 60;
/** A block that opens and a drawer that closes have come to rest by then. */
const PATIENCE_MS = 1500;
/** Bars of Strapi's lie over the top and the foot of the page. */
const MARGIN = 0.2;
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

let stopLast = (): void => undefined;

/**
 * Brings a place into view, and again once the page has come to rest around it. Whoever scrolls, clicks or types meanwhile
 * is left where they are; one place at a time is brought.
 *
 * @param find - Drawn anew, the place may be another element.
 */
export function bringIntoView(find: () => Element | null): void {
  stopLast();
  let [top, waited] = [NaN, 0];
  const look = (): void => {
    const element = find();
    const now = element?.getBoundingClientRect().top ?? NaN;
    if (now === top && !isInView(now)) element?.scrollIntoView({ block: 'center' });
    top = now;
    waited += POLL_MS;
    if (waited >= PATIENCE_MS) stop();
  };
  const stop = (): void => {
    clearInterval(timer);
    for (const kind of HANDS) window.removeEventListener(kind, stop, true);
  };
  stopLast = stop;
  const timer = setInterval(look, POLL_MS);
  for (const kind of HANDS) window.addEventListener(kind, stop, true);
  find()?.scrollIntoView({ block: 'center' });
}

const isInView = (top: number): boolean => top >= MARGIN * innerHeight && top <= (1 - MARGIN) * innerHeight;
