/** The button that opened a dialog may have gone with its finding: reading goes on at the head of the panel. */
export function toPanel(event: Event): void {
  const heading = document.querySelector<HTMLElement>('[data-newsroom-heading]');
  if (!heading) return;
  event.preventDefault();
  heading.focus();
}
