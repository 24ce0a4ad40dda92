/** An answer that is none: the server said why, or something before it did. */
export class NewsroomError extends Error {
  constructor(
    readonly status: number,
    /** As the server calls it: `ValidationError`, `ForbiddenError`, `RateLimitError` … */
    override readonly name: string,
    message: string,
    /** What the server adds; of a `ValidationError`, `errors` with the parameter of each. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
