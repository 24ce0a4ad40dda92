/** The query of a request with another cursor: that of the next page. */
export function withCursor(querystring: string, cursor: string): string {
  const query = new URLSearchParams(querystring);
  query.set('cursor', cursor);
  return query.toString();
}
