import { PLUGIN_ID } from '../../../shared/uids';

/** The middleware that stands before every route of ours. */
export const PLAIN_TEXT = `plugin::${PLUGIN_ID}.plain-text`;
