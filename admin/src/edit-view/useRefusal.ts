import { useEffect, useRef } from 'react';
import type { FormFinding } from '../check/checkForm';
import { valueAt } from '../../../shared/path';
import { useCheckStore } from '../check/useCheck';
import { englishOf } from '../check/wording';
import { useStable } from '../components/useStable';
import { useForm } from '../strapi';
import { byAction } from '../publish/verdict';
import { AFTER_STRAPI_MS } from './fieldMessage';
import { placeOf } from './goThere';

/** Strapi's confirmation closes with a movement and gives the focus back only then. */
const DIALOG_MS = 2000;

/**
 * The finding to begin with when the server has refused to publish: the first that stops it, provided that the form now holds
 * what a finding says. A refused Save has other messages and leads nowhere.
 */
export function firstRefused(errors: object, stopping: readonly FormFinding[]): FormFinding | null {
  const isRefused = stopping.some(({ finding }) => {
    const place = placeOf(finding);
    return place !== null && valueAt(errors, place.path) === englishOf(finding);
  });
  return isRefused ? (stopping[0] ?? null) : null;
}

/** Leads to the first finding after a refused Publish, once for each. */
export function useRefusal(show: (named: FormFinding) => void): void {
  const store = useCheckStore();
  const isSubmitting = useForm('NewsroomRefusal', (form) => form.isSubmitting);
  const errors = useForm('NewsroomRefusal', (form) => form.errors);
  const wasSubmitting = useRef(false);
  const lead = useStable(() => {
    const { checked } = store.getState();
    if (!checked) return;
    const { block, reason } = byAction(checked);
    const first = firstRefused(errors, [...block, ...reason]);
    if (first) whenQuiet(() => show(first));
  });
  useEffect(() => {
    if (wasSubmitting.current && !isSubmitting) lead();
    wasSubmitting.current = isSubmitting;
  }, [isSubmitting, lead]);
}

/** Acts once no dialog is open any more and Strapi has moved the focus. */
function whenQuiet(act: () => void, waited = 0): void {
  setTimeout(() => {
    if (document.querySelector('[role="alertdialog"]') && waited < DIALOG_MS) whenQuiet(act, waited + AFTER_STRAPI_MS);
    else if (waited === 0) act();
    else setTimeout(act, AFTER_STRAPI_MS);
  }, AFTER_STRAPI_MS);
}
