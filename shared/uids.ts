/** Names that both halves and the database agree on. They never change. */
export const PLUGIN_ID = 'newsroom';

export const ARTICLE_UID = 'plugin::newsroom.article';
export const FACT_BOX_UID = 'plugin::newsroom.fact-box';
export const FAQ_UID = 'plugin::newsroom.faq';
export const READER_QUESTION_UID = 'plugin::newsroom.reader-question';
export const AUTHOR_UID = 'plugin::newsroom.author';
export const SECTION_UID = 'plugin::newsroom.section';
export const TAG_UID = 'plugin::newsroom.tag';
export const SOURCE_UID = 'plugin::newsroom.source';
export const CORRECTION_UID = 'plugin::newsroom.correction';
export const SUBMISSION_UID = 'plugin::newsroom.submission';
export const FORMER_SLUG_UID = 'plugin::newsroom.former-slug';
export const REDIRECT_UID = 'plugin::newsroom.redirect';
export const DISMISSAL_UID = 'plugin::newsroom.dismissal';
export const REPORT_UID = 'plugin::newsroom.report';
export const FINDING_UID = 'plugin::newsroom.finding';
export const CLAIM_UID = 'plugin::newsroom.claim';
export const WORDING_UID = 'plugin::newsroom.wording';
export const JOB_UID = 'plugin::newsroom.job';
export const CHANGE_UID = 'plugin::newsroom.change';
export const OVERRIDE_UID = 'plugin::newsroom.override';
export const SETTINGS_VERSION_UID = 'plugin::newsroom.settings-version';

/** Types whose entries the rules read and the gate guards. */
export const CHECKED_UIDS = [ARTICLE_UID, FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID] as const;
export type CheckedUid = (typeof CHECKED_UIDS)[number];
