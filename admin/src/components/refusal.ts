/** What the server has against something, in its words. */
export interface Refusal {
  readonly name: string;
  readonly message: string;
  readonly details: { readonly by?: string; readonly at?: string; readonly errors?: readonly FieldError[] };
}
interface FieldError {
  readonly path: readonly string[];
  readonly message: string;
}

/** Of what the server refused or failed at; 0: it gave no answer, or none of its own. */
export const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;

/** Null: it was not refused, something broke. */
export function refusalIn(error: unknown): Refusal | null {
  const { response } = (error ?? {}) as { response?: { data?: { error?: Partial<Refusal & { status: number }> } } };
  const said = response?.data?.error;
  if (!said?.status || said.status >= 500) return null;
  const { errors, ...details } = (said.details ?? {}) as Readonly<Record<string, unknown>>;
  // Strapi's own refusals have details of other shapes.
  const listed = Array.isArray(errors) ? { errors: errors as readonly FieldError[] } : {};
  return { name: said.name ?? '', message: said.message ?? '', details: { ...details, ...listed } };
}
