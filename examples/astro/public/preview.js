/* global document, addEventListener, location */
/** The admin panel shows a draft in a frame, and says when its editor has saved. */
const { newsroom } = document.currentScript.dataset;

addEventListener('message', ({ origin, data }) => {
  if (origin === newsroom && data?.type === 'strapiUpdate') location.reload();
});
