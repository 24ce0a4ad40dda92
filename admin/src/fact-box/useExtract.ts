import type { ShownBox } from '../../../shared/contracts/fact-boxes';
import { type Extraction, extractionChanges } from '../../../shared/extract';
import { valueAt } from '../../../shared/path';
import { useStable } from '../components/useStable';
import { useRepairs } from '../repair/useRepairs';
import { useEntryForm } from '../strapi';
import { embedRow } from './embedRow';

type Place = (box: ShownBox, label: string, group: string) => boolean;

/** Puts a fact box in the place of its words. @returns whether they were still there. */
export function useExtract(extraction: Extraction): Place {
  const form = useEntryForm();
  const { make } = useRepairs();
  return useStable((box, label, group) => {
    if (valueAt(form.getValues(), extraction.path) !== extraction.source) return false;
    make(extractionChanges(extraction, embedRow(box)), label, group);
    return true;
  });
}
