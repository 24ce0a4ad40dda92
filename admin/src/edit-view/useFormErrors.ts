import { useLayoutEffect, useMemo, useRef } from 'react';
import { useEntryForm, useForm } from '../strapi';
import type { FormErrors } from './fieldMessage';

/** The form's errors as they are at the moment of asking, and the way to set them. */
export function useFormErrors(): FormErrors {
  const { setErrors } = useEntryForm();
  const errors = useForm('Newsroom', (form) => form.errors);
  const newest = useRef<object>(errors);
  useLayoutEffect(() => void (newest.current = errors), [errors]);
  return useMemo(
    () => ({
      errors: () => newest.current,
      setErrors: (next: object) => {
        // Whoever asks before the form is drawn again must not build on the old ones.
        newest.current = next;
        setErrors(next);
      },
    }),
    [setErrors],
  );
}
