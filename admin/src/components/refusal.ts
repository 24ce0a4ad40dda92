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

/** Null: it was not refused, something broke. */
export function refusalIn(error: unknown): Refusal | null {
  const { response } = (error ?? {}) as { response?: { data?: { error?: Partial<Refusal & { status: number }> } } };
  const said = response?.data?.error;
  if (!said?.status || said.status >= 500) return null;
  return { name: said.name ?? '', message: said.message ?? '', details: said.details ?? {} };
}
