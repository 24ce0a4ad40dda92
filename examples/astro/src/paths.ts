/** Where things are on this site: the same paths as in the setting `site.paths` of the plugin. */
interface Named {
  slug: string;
}

export const pathOf = {
  article: ({ slug }: Named) => `/articles/${slug}`,
  section: ({ slug }: Named) => `/${slug}`,
  author: ({ slug }: Named) => `/authors/${slug}`,
  tag: ({ slug }: Named) => `/tags/${slug}`,
  /** What is kept of a reader's question. */
  myQuestion: (token?: string) => `/my-question${token ? `?${new URLSearchParams({ token }).toString()}` : ''}`,
};

/** The same list, further back. */
export const olderPath = (url: URL, cursor: string): string => {
  const query = new URLSearchParams(url.search);
  query.set('cursor', cursor);
  return `${url.pathname}?${query.toString()}`;
};
