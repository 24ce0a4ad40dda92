import { type PlacedLink, reportLinks } from '../../links';
import { defineRule } from '../../rule';
import { showsCode } from '../../texts';

const HOST = /^(?:https?:)?\/\/(?:[^/?#@]*@)?(\[[\d:a-f]*\]|[^/?#:]*)/i;
/** Private and loopback addresses. Source: RFC 1918, RFC 6890; names: RFC 6761, RFC 6762, ICANN on `.internal`. */
const LOCAL =
  /^(?:localhost|0\.0\.0\.0|127\.[\d.]+|10\.\d+\.\d+\.\d+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\]|.+\.(?:local|localhost|internal|lan))$/i;
/** `staging.velmar.example`, `velmar-staging.host.example`; as the name of a site itself it may be anybody's. */
const STAGING = /(?:^|[.-])(?:staging|preprod|uat)\d*[.-].*\./i;

export const localAddress = defineRule({
  id: 'broken/local-address',
  severity: 'error',
  summary: 'No address leads to a machine that readers cannot reach.',
  why: 'It works in the office only.',
  messages: { local: '{url} is an address that readers cannot reach', staging: '{url} leads to a test site' },
  fixes: { choose: 'Choose the address…' },
  check(document, report) {
    reportLinks(document, report, (link) => {
      const host = HOST.exec(link.address)?.[1];
      const message = !host ? null : LOCAL.test(host) ? 'local' : STAGING.test(host) ? 'staging' : null;
      return message && !(isShown(link) && showsCode(document)) ? message : null;
    });
  },
});

/** A text for programmers names such addresses to be typed, not to be followed. */
const isShown = ({ bare, text, url }: PlacedLink): boolean => bare === true || text === url;
