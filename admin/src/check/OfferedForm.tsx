import { useEffect } from 'react';
import type { EntryValues } from '../../../shared/entry-to-document';
import { useForm } from '../strapi';
import type { CheckContext } from './checkForm';
import { useCheckStore } from './useCheck';

interface OfferedFormProps {
  readonly context: CheckContext;
  /** What it waits for is there. */
  readonly isReady: boolean;
}

/**
 * Hands every state of the form to its store; runs in the browser, no request is made. It shows nothing, so that nothing is
 * drawn for a key before its letter is.
 */
export const OfferedForm = ({ context, isReady }: OfferedFormProps) => {
  const { type, settings, schemas, projectHtml, language, saved, since, shown } = context;
  const store = useCheckStore();
  const values = useForm('NewsroomCheck', ({ values }) => values) as EntryValues;
  useEffect(() => {
    if (isReady) store.offer(values, { type, settings, schemas, projectHtml, language, saved, since, shown });
  }, [store, values, type, settings, schemas, projectHtml, language, saved, since, shown, isReady]);
  return null;
};
