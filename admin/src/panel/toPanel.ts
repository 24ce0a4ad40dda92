/** What had the focus is gone: reading goes on at the head of the panel. @returns whether there is one. */
export function toHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('[data-newsroom-heading]');
  heading?.focus();
  return heading !== null;
}

/** The button that was pressed goes away. What it stood at gets the focus, or the head of the panel where that goes, too. */
export function goOnAt(element: { focus(): void } | null): void {
  element?.focus();
  // The form is drawn anew first.
  setTimeout(() => {
    if (document.activeElement === document.body) toHeading();
  }, DRAWN_MS);
}

const DRAWN_MS = 100;

/** The button that opened a dialog may have gone with its finding. */
export function toPanel(event: Event): void {
  if (toHeading()) event.preventDefault();
}

/** Who changed their mind in a dialog goes on where they were; otherwise the button that opened it is gone. */
export function backTo(opener: Element | null, event: Event): void {
  if (!(opener instanceof HTMLElement && opener.isConnected)) return toPanel(event);
  event.preventDefault();
  opener.focus();
}
