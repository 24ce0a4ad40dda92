/** What elements are by name, role and class: parts of the site around the article, and fact boxes. */
import { type FactBoxKind, FACT_BOX_KINDS } from '../../engine';
import type { Hint } from '../../engine';
import { type Element, attributeOf, classesOf, elementsIn, isHidden, isUnread, wordsOf } from './tree';
import { type Weight, type Weights, isNamedText, weightIn, weightOf } from './weights';
import { amidProse, teasersIn } from './teasers';

const TAGS: Readonly<Record<string, Hint>> = {
  nav: 'furniture:page-frame',
  footer: 'furniture:page-frame',
  form: 'furniture:page-frame',
  dialog: 'furniture:page-frame',
  button: 'furniture:page-frame',
  select: 'furniture:page-frame',
  textarea: 'furniture:page-frame',
};
const ROLES = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|toolbar|tablist|menu|menubar)$/;

/** Class names and ids, by what they say. The first that fits counts. */
const CLASSES: readonly (readonly [RegExp, Hint])[] = [
  [
    / (?:\S*[-_])?(?:comments?(?:-?list)?|disqus|respond)(?:[-_](?:area|list|form|section|respond|wrapper|thread|container|block|box|feed))? /,
    'furniture:comment-form',
  ],
  [/ \S*(?:cookie|gdpr|consent-banner)\S* /, 'furniture:cookie-notice'],
  [/ \S*(?:newsletter|subscribe|sign-?up|mailing-list)\S* /, 'furniture:newsletter'],
  [
    / (?:(?:social|post|article|entry)[-_])?(?:share|sharing|shares|social|addtoany|sharedaddy|sharethis)(?:[-_]\S*)? /,
    'furniture:share-bar',
  ],
  [
    / \S*(?:related|recommended|read-(?:more|next|also)|also-like|more-(?:stories|articles|posts|from)|outbrain|taboola|trending|most-read|latest-(?:posts|news)|popular-posts)\S* /,
    'furniture:related-teaser',
  ],
  [
    / (?:ads?|advert|advertisement|adsbygoogle|sponsored|promo|(?:ads?|dfp|gpt|advert|sponsor|promo)[-_]\S+|\S+[-_](?:ads?|advert|advertisement)) /,
    'furniture:ad-marker',
  ],
  [/ \S*(?:paywall|regwall|login-wall)\S* /, 'furniture:login-wall'],
  [
    / (?:nav|navbar|navigation|menu|masthead|site-(?:header|footer|nav|branding)|pagination|pager|post-(?:navigation|tags|nav)|sidebar|widget|widget-area|widgets|tag(?:s|-links|-list)|cat-links|author-(?:bio|box|info)|about-author|skip-link|toc|ez-toc-container|table-of-contents|print-(?:link|header|footer|only)|tooltip|popover|modal|copyright|site-info) /,
    'furniture:page-frame',
  ],
  [/ \S*(?:slideshow|rollover)\S* /, 'furniture:page-frame'],
];

const BOX =
  / (?:\S*[-_])?(?:pro-?tips?|fact-?box|facts?|key-?facts|info-?box|call-?out|did-?you-?know|tip-?box|by-the-numbers|timeline|definition|explainer-box|highlight-box|background-box)(?:[-_]\S*)? /;
const PULL_QUOTE = /pull-?quote/;

/** A wrapper that holds more than this share of the page's prose is no part of the site around it. */
const FRAME_SHARE = 0.35;
/** The same for comments, where readers may write more than the author did. */
const COMMENTS_SHARE = 0.95;

export interface Roles {
  readonly frames: ReadonlyMap<Element, Hint>;
  readonly boxes: ReadonlyMap<Element, Hint>;
}

/** @param body - The page. @param weights - What each element holds. @param isWhole - It is no part that somebody copied. */
export function rolesIn(body: Element, weights: Weights, isWhole: boolean): Roles {
  const frames = new Map<Element, Hint>();
  const boxes = new Map<Element, Hint>();
  const total = Math.max(1, weightOf(weights, body));
  const isAmid = amidProse(weights);
  const look = (parent: Element, above: Element | null, isOfArticle: boolean): void => {
    let previous: Element | null = null;
    for (const element of elementsIn(parent)) {
      if (isUnread(element)) continue;
      const share = weightOf(weights, element) / total;
      const isSmall = share <= FRAME_SHARE;
      const frame = frameOf(element, weights);
      const box = isSmall || total < 200 ? boxOf(element) : null;
      if (frame && (isSmall || (frame === 'furniture:comment-form' && share <= COMMENTS_SHARE)))
        frames.set(element, frame);
      else if (box && !isHidden(element)) boxes.set(element, box);
      else look(element, previous, isOfArticle || element.tagName === 'article' || isNamedText(element));
      if (weightIn(weights, element).words > 0) previous = element;
    }
    if (!isWhole) return;
    for (const element of teasersIn(parent, above, weights, total))
      if (!boxes.has(element) && !(isOfArticle && isAmid(element))) frames.set(element, 'furniture:related-teaser');
  };
  look(body, null, false);
  return { frames, boxes };
}

function frameOf(element: Element, weights: Weights): Hint | null {
  const { tagName } = element;
  // What opens an answer is a question, not a control.
  if (tagName === 'button') return /\?\s*$/.test(wordsOf(element)) ? null : (TAGS['button'] ?? null);
  if (ROLES.test(attributeOf(element, 'role') ?? '')) return 'furniture:page-frame';
  const classes = classesOf(element);
  if (classes.length > 2) {
    const found = CLASSES.find(([pattern]) => pattern.test(classes));
    if (found && !/breadcrumb/.test(classes)) return found[1];
  }
  if (/breadcrumb/.test(classes) || /breadcrumb/i.test(attributeOf(element, 'aria-label') ?? '')) return null;
  if (tagName === 'aside' && isMostlyLinks(weightIn(weights, element))) return 'furniture:related-teaser';
  return Object.hasOwn(TAGS, tagName) ? (TAGS[tagName] ?? null) : null;
}

function boxOf(element: Element): Hint | null {
  const classes = classesOf(element);
  if (/^(?:body|main|article|a|span|li|ul|ol|td|tr|table|h[1-6]|p)$/.test(element.tagName)) return null;
  const isBox = BOX.test(classes) || (element.tagName === 'aside' && !PULL_QUOTE.test(classes));
  return isBox && wordsOf(element) ? `fact-box:${kindIn(classes)}` : null;
}

const kindIn = (classes: string): FactBoxKind => {
  const plain = classes.replace(/[-_]/g, '');
  if (plain.includes('tip')) return 'pro-tip';
  if (plain.includes('numbers')) return 'figure';
  return FACT_BOX_KINDS.find((kind) => plain.includes(kind.replace(/-/g, ''))) ?? 'background';
};

/** Half of its words are links. */
const isMostlyLinks = ({ words, linked }: Weight): boolean => linked * 2 > words;
