/** What had the focus is gone: reading goes on at the head of the panel. @returns whether there is one. */
export function toHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('[data-newsroom-heading]');
  heading?.focus();
  return heading !== null;
}

/** The button that opened a dialog may have gone with its finding. */
export function toPanel(event: Event): void {
  if (toHeading()) event.preventDefault();
}
