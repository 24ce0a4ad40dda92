/**
 * What the server answered.
 *
 * @throws {TypeError} When it holds no data: what stands between may answer in the server's place, with anything.
 */
export function answerIn<T>({ data }: { readonly data: T }): T {
  if (typeof data !== 'object' || data === null || !('data' in data)) throw new TypeError('The answer holds no data');
  return data;
}
