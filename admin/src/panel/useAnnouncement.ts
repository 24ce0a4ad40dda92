import { useEffect, useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useWords } from '../components/words';
import type { CheckedForm } from '../check/checkForm';
import { wordingOf } from '../check/wording';
import { sayNothingFound } from './nothingFound';

/** A screen reader is told when the hands have rested this long. */
const QUIET_MS = 2000;

/** Says what has changed since it last spoke, politely; silent while nothing has. */
export function useAnnouncement(checked: CheckedForm | null, isInPart: boolean): void {
  const all = checked?.findings ?? null;
  const language = checked?.document.language ?? null;
  const words = useWords();
  const { notifyStatus } = useNotifyAT();
  const told = useRef<{ readonly keys: ReadonlySet<string>; readonly language: string | null } | null>(null);
  useEffect(() => {
    if (!all) return undefined;
    // Notes are folded away, here too.
    const findings = all.filter(({ finding }) => finding.severity !== 'info');
    const keys = new Set(findings.map(({ key }) => key));
    // What was there when the entry, or its other language, was opened is read from the panel, not called out.
    if (told.current?.language !== language) told.current = { keys, language };
    const timer = setTimeout(() => {
      const before = told.current?.keys ?? keys;
      const added = findings.filter(({ key }) => !before.has(key));
      const isSame = added.length === 0 && before.size === keys.size;
      told.current = { keys, language };
      if (isSame) return;
      const count = findings.length;
      const [first] = added;
      if (count === 0) notifyStatus(sayNothingFound(language, isInPart, 'panel.clean', words));
      else if (!first) notifyStatus(words('panel.toFix', { count }));
      else
        notifyStatus(words('panel.announced', { count, added: added.length, first: wordingOf(first.finding).message }));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [all, language, isInPart, words, notifyStatus]);
}
