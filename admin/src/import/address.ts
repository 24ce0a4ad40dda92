/** Where an entry is edited. Without its locale Strapi opens the default one, which may be empty. */
export const addressOf = (uid: string, documentId: string, locale?: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
