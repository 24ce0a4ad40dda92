/** `pluginOptions` of an attribute that every language has its own value of. */
export const localized = { i18n: { localized: true } } as const;

/** Of an attribute that all languages share. */
export const shared = { i18n: { localized: false } } as const;
