// Written by `npm run generate` from the files beside it.
import type { Example } from '../rule';
import { examples as brokenBadSchemeExamples } from './broken/bad-scheme.examples';
import { examples as brokenDeadCallExamples } from './broken/dead-call.examples';
import { examples as brokenEmptyLinkExamples } from './broken/empty-link.examples';
import { examples as brokenImageWithoutAltExamples } from './broken/image-without-alt.examples';
import { examples as brokenLocalAddressExamples } from './broken/local-address.examples';
import { examples as brokenMissingMediaExamples } from './broken/missing-media.examples';
import { examples as brokenMojibakeExamples } from './broken/mojibake.examples';
import { examples as brokenUnbalancedQuoteExamples } from './broken/unbalanced-quote.examples';
import { examples as brokenUnrenderedMarkupExamples } from './broken/unrendered-markup.examples';
import { examples as correctionChangeWithoutNoteExamples } from './correction/change-without-note.examples';
import { examples as duplicateBlockExamples } from './duplicate/block.examples';
import { examples as duplicateFaqExamples } from './duplicate/faq.examples';
import { examples as duplicateHeadingExamples } from './duplicate/heading.examples';
import { examples as duplicateNearBlockExamples } from './duplicate/near-block.examples';
import { examples as duplicateRepeatedLineExamples } from './duplicate/repeated-line.examples';
import { examples as duplicateTitleInBodyExamples } from './duplicate/title-in-body.examples';
import { examples as factBoxBoxInBodyExamples } from './fact-box/box-in-body.examples';
import { examples as factBoxChangedSinceUseExamples } from './fact-box/changed-since-use.examples';
import { examples as factBoxNoAsOfDateExamples } from './fact-box/no-as-of-date.examples';
import { examples as factBoxNoSourceExamples } from './fact-box/no-source.examples';
import { examples as factBoxReviewOverdueExamples } from './fact-box/review-overdue.examples';
import { examples as factBoxSourceWithoutLinkExamples } from './fact-box/source-without-link.examples';
import { examples as factBoxUnusedExamples } from './fact-box/unused.examples';
import { examples as faqAnswerStartsMidDialogueExamples } from './faq/answer-starts-mid-dialogue.examples';
import { examples as faqAnswerTooLongExamples } from './faq/answer-too-long.examples';
import { examples as faqAnswerWithoutQuestionExamples } from './faq/answer-without-question.examples';
import { examples as faqHeadingWithoutItemsExamples } from './faq/heading-without-items.examples';
import { examples as faqNotAQuestionExamples } from './faq/not-a-question.examples';
import { examples as faqQuestionWithoutAnswerExamples } from './faq/question-without-answer.examples';
import { examples as freshnessFutureDatePassedExamples } from './freshness/future-date-passed.examples';
import { examples as freshnessRelativeTimeExamples } from './freshness/relative-time.examples';
import { examples as freshnessWatchPhraseExamples } from './freshness/watch-phrase.examples';
import { examples as metadataBylineWithRoleExamples } from './metadata/byline-with-role.examples';
import { examples as metadataGenericBylineExamples } from './metadata/generic-byline.examples';
import { examples as metadataHeadlineNotInBodyExamples } from './metadata/headline-not-in-body.examples';
import { examples as metadataMissingBylineExamples } from './metadata/missing-byline.examples';
import { examples as metadataMissingDateExamples } from './metadata/missing-date.examples';
import { examples as metadataMissingImageExamples } from './metadata/missing-image.examples';
import { examples as metadataMissingImageAltExamples } from './metadata/missing-image-alt.examples';
import { examples as metadataMissingSectionExamples } from './metadata/missing-section.examples';
import { examples as metadataMissingStandfirstExamples } from './metadata/missing-standfirst.examples';
import { examples as metadataMissingTitleExamples } from './metadata/missing-title.examples';
import { examples as metadataOpinionUnlabelledExamples } from './metadata/opinion-unlabelled.examples';
import { examples as metadataReadingTimeClaimExamples } from './metadata/reading-time-claim.examples';
import { examples as metadataSlugChangedAfterPublishExamples } from './metadata/slug-changed-after-publish.examples';
import { examples as metadataTwoHeadlinesExamples } from './metadata/two-headlines.examples';
import { examples as placeholderAdBlockNoticeExamples } from './placeholder/ad-block-notice.examples';
import { examples as placeholderAdMarkerExamples } from './placeholder/ad-marker.examples';
import { examples as placeholderAiRefusalExamples } from './placeholder/ai-refusal.examples';
import { examples as placeholderCommentFormExamples } from './placeholder/comment-form.examples';
import { examples as placeholderCookieNoticeExamples } from './placeholder/cookie-notice.examples';
import { examples as placeholderDummyTextExamples } from './placeholder/dummy-text.examples';
import { examples as placeholderEmptyContentsExamples } from './placeholder/empty-contents.examples';
import { examples as placeholderEmptyLabelExamples } from './placeholder/empty-label.examples';
import { examples as placeholderEmptyRelatedExamples } from './placeholder/empty-related.examples';
import { examples as placeholderEmptyStateExamples } from './placeholder/empty-state.examples';
import { examples as placeholderImageTextExamples } from './placeholder/image-text.examples';
import { examples as placeholderLoginWallExamples } from './placeholder/login-wall.examples';
import { examples as placeholderNewsletterExamples } from './placeholder/newsletter.examples';
import { examples as placeholderSeeAlsoExamples } from './placeholder/see-also.examples';
import { examples as placeholderShareBarExamples } from './placeholder/share-bar.examples';
import { examples as placeholderShopWidgetExamples } from './placeholder/shop-widget.examples';
import { examples as placeholderTemplateCodeExamples } from './placeholder/template-code.examples';
import { examples as readerQuestionNoConsentExamples } from './reader-question/no-consent.examples';
import { examples as readerQuestionPersonalDataExamples } from './reader-question/personal-data.examples';
import { examples as readerQuestionPublishedWithoutAnswerExamples } from './reader-question/published-without-answer.examples';
import { examples as readerQuestionUnansweredTooLongExamples } from './reader-question/unanswered-too-long.examples';
import { examples as structureBreadcrumbInBodyExamples } from './structure/breadcrumb-in-body.examples';
import { examples as structureEmptyHeadingExamples } from './structure/empty-heading.examples';
import { examples as structureEmptySectionExamples } from './structure/empty-section.examples';
import { examples as structureFakeHeadingExamples } from './structure/fake-heading.examples';
import { examples as structureFakeListExamples } from './structure/fake-list.examples';
import { examples as structureSecondH1Examples } from './structure/second-h1.examples';
import { examples as structureSkippedLevelExamples } from './structure/skipped-level.examples';
import { examples as structureWallOfTextExamples } from './structure/wall-of-text.examples';
import { examples as tableDegenerateExamples } from './table/degenerate.examples';
import { examples as tableDuplicateRowExamples } from './table/duplicate-row.examples';
import { examples as tableDuplicateTableExamples } from './table/duplicate-table.examples';
import { examples as tableEmptyColumnsExamples } from './table/empty-columns.examples';
import { examples as tableEmptyRowExamples } from './table/empty-row.examples';
import { examples as tableFurnitureInCellExamples } from './table/furniture-in-cell.examples';
import { examples as tableGluedToTextExamples } from './table/glued-to-text.examples';
import { examples as tableMissingHeaderExamples } from './table/missing-header.examples';
import { examples as tableNoDelimiterExamples } from './table/no-delimiter.examples';
import { examples as tableRaggedRowExamples } from './table/ragged-row.examples';
import { examples as tableRepeatedHeaderExamples } from './table/repeated-header.examples';
import { examples as tableRuleRowExamples } from './table/rule-row.examples';
import { examples as tableShiftedCellsExamples } from './table/shifted-cells.examples';
import { examples as tableStrayDelimiterExamples } from './table/stray-delimiter.examples';
import { examples as tableSwallowedProseExamples } from './table/swallowed-prose.examples';
import { examples as tableWidthMismatchExamples } from './table/width-mismatch.examples';

export const examples: Readonly<Record<string, readonly Example[]>> = {
  'broken/bad-scheme': brokenBadSchemeExamples,
  'broken/dead-call': brokenDeadCallExamples,
  'broken/empty-link': brokenEmptyLinkExamples,
  'broken/image-without-alt': brokenImageWithoutAltExamples,
  'broken/local-address': brokenLocalAddressExamples,
  'broken/missing-media': brokenMissingMediaExamples,
  'broken/mojibake': brokenMojibakeExamples,
  'broken/unbalanced-quote': brokenUnbalancedQuoteExamples,
  'broken/unrendered-markup': brokenUnrenderedMarkupExamples,
  'correction/change-without-note': correctionChangeWithoutNoteExamples,
  'duplicate/block': duplicateBlockExamples,
  'duplicate/faq': duplicateFaqExamples,
  'duplicate/heading': duplicateHeadingExamples,
  'duplicate/near-block': duplicateNearBlockExamples,
  'duplicate/repeated-line': duplicateRepeatedLineExamples,
  'duplicate/title-in-body': duplicateTitleInBodyExamples,
  'fact-box/box-in-body': factBoxBoxInBodyExamples,
  'fact-box/changed-since-use': factBoxChangedSinceUseExamples,
  'fact-box/no-as-of-date': factBoxNoAsOfDateExamples,
  'fact-box/no-source': factBoxNoSourceExamples,
  'fact-box/review-overdue': factBoxReviewOverdueExamples,
  'fact-box/source-without-link': factBoxSourceWithoutLinkExamples,
  'fact-box/unused': factBoxUnusedExamples,
  'faq/answer-starts-mid-dialogue': faqAnswerStartsMidDialogueExamples,
  'faq/answer-too-long': faqAnswerTooLongExamples,
  'faq/answer-without-question': faqAnswerWithoutQuestionExamples,
  'faq/heading-without-items': faqHeadingWithoutItemsExamples,
  'faq/not-a-question': faqNotAQuestionExamples,
  'faq/question-without-answer': faqQuestionWithoutAnswerExamples,
  'freshness/future-date-passed': freshnessFutureDatePassedExamples,
  'freshness/relative-time': freshnessRelativeTimeExamples,
  'freshness/watch-phrase': freshnessWatchPhraseExamples,
  'metadata/byline-with-role': metadataBylineWithRoleExamples,
  'metadata/generic-byline': metadataGenericBylineExamples,
  'metadata/headline-not-in-body': metadataHeadlineNotInBodyExamples,
  'metadata/missing-byline': metadataMissingBylineExamples,
  'metadata/missing-date': metadataMissingDateExamples,
  'metadata/missing-image': metadataMissingImageExamples,
  'metadata/missing-image-alt': metadataMissingImageAltExamples,
  'metadata/missing-section': metadataMissingSectionExamples,
  'metadata/missing-standfirst': metadataMissingStandfirstExamples,
  'metadata/missing-title': metadataMissingTitleExamples,
  'metadata/opinion-unlabelled': metadataOpinionUnlabelledExamples,
  'metadata/reading-time-claim': metadataReadingTimeClaimExamples,
  'metadata/slug-changed-after-publish': metadataSlugChangedAfterPublishExamples,
  'metadata/two-headlines': metadataTwoHeadlinesExamples,
  'placeholder/ad-block-notice': placeholderAdBlockNoticeExamples,
  'placeholder/ad-marker': placeholderAdMarkerExamples,
  'placeholder/ai-refusal': placeholderAiRefusalExamples,
  'placeholder/comment-form': placeholderCommentFormExamples,
  'placeholder/cookie-notice': placeholderCookieNoticeExamples,
  'placeholder/dummy-text': placeholderDummyTextExamples,
  'placeholder/empty-contents': placeholderEmptyContentsExamples,
  'placeholder/empty-label': placeholderEmptyLabelExamples,
  'placeholder/empty-related': placeholderEmptyRelatedExamples,
  'placeholder/empty-state': placeholderEmptyStateExamples,
  'placeholder/image-text': placeholderImageTextExamples,
  'placeholder/login-wall': placeholderLoginWallExamples,
  'placeholder/newsletter': placeholderNewsletterExamples,
  'placeholder/see-also': placeholderSeeAlsoExamples,
  'placeholder/share-bar': placeholderShareBarExamples,
  'placeholder/shop-widget': placeholderShopWidgetExamples,
  'placeholder/template-code': placeholderTemplateCodeExamples,
  'reader-question/no-consent': readerQuestionNoConsentExamples,
  'reader-question/personal-data': readerQuestionPersonalDataExamples,
  'reader-question/published-without-answer': readerQuestionPublishedWithoutAnswerExamples,
  'reader-question/unanswered-too-long': readerQuestionUnansweredTooLongExamples,
  'structure/breadcrumb-in-body': structureBreadcrumbInBodyExamples,
  'structure/empty-heading': structureEmptyHeadingExamples,
  'structure/empty-section': structureEmptySectionExamples,
  'structure/fake-heading': structureFakeHeadingExamples,
  'structure/fake-list': structureFakeListExamples,
  'structure/second-h1': structureSecondH1Examples,
  'structure/skipped-level': structureSkippedLevelExamples,
  'structure/wall-of-text': structureWallOfTextExamples,
  'table/degenerate': tableDegenerateExamples,
  'table/duplicate-row': tableDuplicateRowExamples,
  'table/duplicate-table': tableDuplicateTableExamples,
  'table/empty-columns': tableEmptyColumnsExamples,
  'table/empty-row': tableEmptyRowExamples,
  'table/furniture-in-cell': tableFurnitureInCellExamples,
  'table/glued-to-text': tableGluedToTextExamples,
  'table/missing-header': tableMissingHeaderExamples,
  'table/no-delimiter': tableNoDelimiterExamples,
  'table/ragged-row': tableRaggedRowExamples,
  'table/repeated-header': tableRepeatedHeaderExamples,
  'table/rule-row': tableRuleRowExamples,
  'table/shifted-cells': tableShiftedCellsExamples,
  'table/stray-delimiter': tableStrayDelimiterExamples,
  'table/swallowed-prose': tableSwallowedProseExamples,
  'table/width-mismatch': tableWidthMismatchExamples,
};
