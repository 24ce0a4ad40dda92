import { useEffect, useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useWords } from '../components/words';
import type { CheckedForm } from '../check/checkForm';
import { wordingOf } from '../check/wording';
import { sayNothingFound } from './nothingFound';

/** A screen reader is told when the hands have rested this long. */
const QUIET_MS = 2000;

/** Says what has changed since it last spoke, politely; silent while nothing has. */
export function useAnnouncement(checked: CheckedForm | null): void {
  const findings = checked?.findings ?? null;
  const language = checked?.document.language ?? null;
  const words = useWords();
  const { notifyStatus } = useNotifyAT();
  const told = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!findings) return undefined;
    const keys = new Set(findings.map(({ key }) => key));
    // What was there when the entry was opened is read from the panel, not called out.
    told.current ??= keys;
    const timer = setTimeout(() => {
      const before = told.current ?? keys;
      const added = findings.filter(({ key }) => !before.has(key));
      const isSame = added.length === 0 && before.size === keys.size;
      told.current = keys;
      if (isSame) return;
      const count = findings.length;
      const [first] = added;
      if (count === 0) notifyStatus(sayNothingFound(language, 'panel.clean', words));
      else if (!first) notifyStatus(words('panel.toFix', { count }));
      else
        notifyStatus(words('panel.announced', { count, added: added.length, first: wordingOf(first.finding).message }));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [findings, language, words, notifyStatus]);
}
