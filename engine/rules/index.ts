// Written by `npm run generate` from the files beside it.
import type { Rule } from '../rule';
import { badScheme } from './broken/bad-scheme';
import { deadCall } from './broken/dead-call';
import { emptyLink } from './broken/empty-link';
import { imageWithoutAlt } from './broken/image-without-alt';
import { localAddress } from './broken/local-address';
import { missingMedia } from './broken/missing-media';
import { mojibake } from './broken/mojibake';
import { unbalancedQuote } from './broken/unbalanced-quote';
import { unrenderedMarkup } from './broken/unrendered-markup';
import { changeWithoutNote } from './correction/change-without-note';
import { block } from './duplicate/block';
import { faq } from './duplicate/faq';
import { heading } from './duplicate/heading';
import { nearBlock } from './duplicate/near-block';
import { repeatedLine } from './duplicate/repeated-line';
import { titleInBody } from './duplicate/title-in-body';
import { boxInBody } from './fact-box/box-in-body';
import { changedSinceUse } from './fact-box/changed-since-use';
import { noAsOfDate } from './fact-box/no-as-of-date';
import { noSource } from './fact-box/no-source';
import { reviewOverdue } from './fact-box/review-overdue';
import { sourceWithoutLink } from './fact-box/source-without-link';
import { unused } from './fact-box/unused';
import { answerStartsMidDialogue } from './faq/answer-starts-mid-dialogue';
import { answerTooLong } from './faq/answer-too-long';
import { answerWithoutQuestion } from './faq/answer-without-question';
import { headingWithoutItems } from './faq/heading-without-items';
import { notAQuestion } from './faq/not-a-question';
import { questionWithoutAnswer } from './faq/question-without-answer';
import { futureDatePassed } from './freshness/future-date-passed';
import { relativeTime } from './freshness/relative-time';
import { watchPhrase } from './freshness/watch-phrase';
import { bylineWithRole } from './metadata/byline-with-role';
import { genericByline } from './metadata/generic-byline';
import { headlineNotInBody } from './metadata/headline-not-in-body';
import { missingByline } from './metadata/missing-byline';
import { missingDate } from './metadata/missing-date';
import { missingImage } from './metadata/missing-image';
import { missingImageAlt } from './metadata/missing-image-alt';
import { missingSection } from './metadata/missing-section';
import { missingStandfirst } from './metadata/missing-standfirst';
import { missingTitle } from './metadata/missing-title';
import { opinionUnlabelled } from './metadata/opinion-unlabelled';
import { readingTimeClaim } from './metadata/reading-time-claim';
import { slugChangedAfterPublish } from './metadata/slug-changed-after-publish';
import { twoHeadlines } from './metadata/two-headlines';
import { adBlockNotice } from './placeholder/ad-block-notice';
import { adMarker } from './placeholder/ad-marker';
import { aiRefusal } from './placeholder/ai-refusal';
import { commentForm } from './placeholder/comment-form';
import { cookieNotice } from './placeholder/cookie-notice';
import { dummyText } from './placeholder/dummy-text';
import { emptyContents } from './placeholder/empty-contents';
import { emptyLabel } from './placeholder/empty-label';
import { emptyRelated } from './placeholder/empty-related';
import { emptyState } from './placeholder/empty-state';
import { imageText } from './placeholder/image-text';
import { loginWall } from './placeholder/login-wall';
import { newsletter } from './placeholder/newsletter';
import { seeAlso } from './placeholder/see-also';
import { shareBar } from './placeholder/share-bar';
import { shopWidget } from './placeholder/shop-widget';
import { templateCode } from './placeholder/template-code';
import { noConsent } from './reader-question/no-consent';
import { personalData } from './reader-question/personal-data';
import { publishedWithoutAnswer } from './reader-question/published-without-answer';
import { unansweredTooLong } from './reader-question/unanswered-too-long';
import { breadcrumbInBody } from './structure/breadcrumb-in-body';
import { emptyHeading } from './structure/empty-heading';
import { emptySection } from './structure/empty-section';
import { fakeHeading } from './structure/fake-heading';
import { fakeList } from './structure/fake-list';
import { secondH1 } from './structure/second-h1';
import { skippedLevel } from './structure/skipped-level';
import { wallOfText } from './structure/wall-of-text';
import { degenerate } from './table/degenerate';
import { duplicateRow } from './table/duplicate-row';
import { duplicateTable } from './table/duplicate-table';
import { emptyColumns } from './table/empty-columns';
import { emptyRow } from './table/empty-row';
import { furnitureInCell } from './table/furniture-in-cell';
import { gluedToText } from './table/glued-to-text';
import { missingHeader } from './table/missing-header';
import { noDelimiter } from './table/no-delimiter';
import { raggedRow } from './table/ragged-row';
import { repeatedHeader } from './table/repeated-header';
import { ruleRow } from './table/rule-row';
import { shiftedCells } from './table/shifted-cells';
import { strayDelimiter } from './table/stray-delimiter';
import { swallowedProse } from './table/swallowed-prose';
import { widthMismatch } from './table/width-mismatch';

export const rules: readonly Rule[] = [
  badScheme,
  deadCall,
  emptyLink,
  imageWithoutAlt,
  localAddress,
  missingMedia,
  mojibake,
  unbalancedQuote,
  unrenderedMarkup,
  changeWithoutNote,
  block,
  faq,
  heading,
  nearBlock,
  repeatedLine,
  titleInBody,
  boxInBody,
  changedSinceUse,
  noAsOfDate,
  noSource,
  reviewOverdue,
  sourceWithoutLink,
  unused,
  answerStartsMidDialogue,
  answerTooLong,
  answerWithoutQuestion,
  headingWithoutItems,
  notAQuestion,
  questionWithoutAnswer,
  futureDatePassed,
  relativeTime,
  watchPhrase,
  bylineWithRole,
  genericByline,
  headlineNotInBody,
  missingByline,
  missingDate,
  missingImage,
  missingImageAlt,
  missingSection,
  missingStandfirst,
  missingTitle,
  opinionUnlabelled,
  readingTimeClaim,
  slugChangedAfterPublish,
  twoHeadlines,
  adBlockNotice,
  adMarker,
  aiRefusal,
  commentForm,
  cookieNotice,
  dummyText,
  emptyContents,
  emptyLabel,
  emptyRelated,
  emptyState,
  imageText,
  loginWall,
  newsletter,
  seeAlso,
  shareBar,
  shopWidget,
  templateCode,
  noConsent,
  personalData,
  publishedWithoutAnswer,
  unansweredTooLong,
  breadcrumbInBody,
  emptyHeading,
  emptySection,
  fakeHeading,
  fakeList,
  secondH1,
  skippedLevel,
  wallOfText,
  degenerate,
  duplicateRow,
  duplicateTable,
  emptyColumns,
  emptyRow,
  furnitureInCell,
  gluedToText,
  missingHeader,
  noDelimiter,
  raggedRow,
  repeatedHeader,
  ruleRow,
  shiftedCells,
  strayDelimiter,
  swallowedProse,
  widthMismatch,
];
