/** What the form says below a field that nobody fills in: kept by the database in English, said by the panel in its language. */
export const COUNTED_HINT = 'Counted when the article is saved';
