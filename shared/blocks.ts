/** Names of the blocks an article's body is made of. They never change. */
export const PROSE = 'newsroom.prose';
export const TABLE = 'newsroom.table';
export const QUOTE = 'newsroom.quote';
export const IMAGE = 'newsroom.image';
export const FACT_BOX_EMBED = 'newsroom.fact-box-embed';
export const FAQ_EMBED = 'newsroom.faq-embed';
export const QUESTION_EMBED = 'newsroom.question-embed';
export const EMBED = 'newsroom.embed';
export const CALL = 'newsroom.call';

/** The custom field that holds a table's grid. */
export const GRID_FIELD = 'plugin::newsroom.grid';
