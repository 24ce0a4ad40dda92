import { type PlacedLink, reportLinks } from '../../links';
import { defineRule } from '../../rule';

/** A letter and a colon is a drive, two backslashes or `file:` lead into somebody's own network. */
const BAD = /^(?:(?:javascript|vbscript|data|file|blob|about):|[a-z]:[\\/]|\\\\)/i;
/** Browsers open no page from `data:`, but save a file that such a tag offers; the address itself may be long. */
const DOWNLOAD = /^<a\s[^<>]{0,400}?\bdownload(?=[\s=>])/i;

export const badScheme = defineRule({
  id: 'broken/bad-scheme',
  severity: 'error',
  summary: 'Links and images have an address on the web.',
  why: "Browsers refuse it, or it leads into somebody's own computer.",
  messages: { link: 'The link to {url} works for nobody', image: 'The image at {url} is seen by nobody' },
  fixes: { choose: 'Choose the address…' },
  check(document, report) {
    reportLinks(document, report, (link) => (BAD.test(link.address) && !isDownload(link) ? link.kind : null));
  },
});

const isDownload = (link: PlacedLink): boolean =>
  /^data:/i.test(link.address) && DOWNLOAD.test(link.at.text.slice(link.start, link.start + 420));
