/**
 * The open message of a finding in a plain field. Strapi prints a form's errors under their fields, so it stands there as
 * one; what stood there before, such as a refusal of the server, comes back afterwards.
 */
import type { CheckedForm } from '../check/checkForm';
import { valueAt, withValueAt } from '../../../shared/path';
import type { CheckStore, FieldMessage } from '../check/store';

/** Strapi moves the focus to a field with an error one task after errors change; ours comes last. */
export const AFTER_STRAPI_MS = 60;

/** What the errors of a form must be told. */
export interface FormErrors {
  readonly errors: () => object;
  readonly setErrors: (errors: object) => void;
}

/** A message as one of a form's errors. */
export function withMessage(former: object, { key, path, text }: Pick<FieldMessage, 'key' | 'path' | 'text'>) {
  const errors = withValueAt(former, path, text);
  return { errors, told: { key, path, text, errors, former } satisfies FieldMessage };
}

/** The errors without our message. Those that came since, such as of another attempt to save, stay. */
export function withoutMessage(errors: object, told: FieldMessage | null): object {
  if (!told) return errors;
  if (errors === told.errors) return told.former;
  const isOurs = valueAt(errors, told.path) === told.text;
  return isOurs ? withValueAt(errors, told.path, valueAt(told.former, told.path)) : errors;
}

/** Whether the message has done its work: another one is open, or what it speaks of is gone. */
export const isOver = (told: FieldMessage, open: string | null, { findings }: Pick<CheckedForm, 'findings'>): boolean =>
  open !== told.key || !findings.some(({ key }) => key === told.key);

/** Takes the open message back. The hands stay where they are. @returns when they may go elsewhere. */
export async function takeBack(store: CheckStore, { errors, setErrors }: FormErrors): Promise<void> {
  const { told } = store.getState();
  if (!told) return;
  store.set({ told: null });
  const [before, focused] = [errors(), document.activeElement];
  const after = withoutMessage(before, told);
  if (after === before) return;
  setErrors(after);
  await new Promise((resolve) => setTimeout(resolve, AFTER_STRAPI_MS));
  if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) focused.focus();
}
