import { useEffect, useState } from 'react';
import type { SettingsRequest, SettingsResponse } from '../../../../shared/contracts/settings';
import type { Settings } from '../../../../shared/settings';
import { changesBetween } from '../../../../shared/settings-changes';
import { useStable } from '../../components/useStable';
import { getFetchClient } from '../../strapi';
import type { Edit } from '../edit';
import { useAsked } from '../../components/useAsked';
import { refusalIn } from '../../components/refusal';
import { mergeSettings } from './merge';

const URL = '/newsroom/settings';

/** Why they were not saved. */
export type SaveProblem =
  | { readonly kind: 'conflict'; readonly by: string; readonly at: string; readonly isUnread?: boolean }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'broken' };

/** Settings as they were opened, and as they stand on the page. */
interface Opened {
  readonly base: SettingsResponse;
  readonly draft: Settings;
}

export type SettingsForm = ReturnType<typeof useSettings>;

/** The settings on the page. Nothing is kept before it is saved, and nothing that somebody else saved is overwritten. */
export function useSettings() {
  const { answer, hasFailed, retry } = useAsked<SettingsResponse>(URL);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  useEffect(() => {
    if (answer) setOpened((now) => now ?? { base: answer, draft: answer.data });
  }, [answer]);

  const change = useStable((edit: Edit) => {
    setSaved(false);
    setOpened((now) => now && { ...now, draft: edit(now.draft) });
  });

  const save = async (): Promise<void> => {
    if (!opened || isSaving) return;
    setSaving(true);
    setProblem(null);
    try {
      const request: SettingsRequest = { data: opened.draft, version: opened.base.meta.version };
      const { data: base } = await getFetchClient().put<SettingsResponse>(URL, request);
      // What was changed while they were on their way is still to be saved.
      setOpened((now) => ({ base, draft: now && now.draft !== opened.draft ? now.draft : base.data }));
      setSaved(true);
    } catch (error) {
      setProblem(problemOf(error));
    }
    setSaving(false);
  };

  /** Takes what somebody else has saved as the new ground, and puts the changes of this page on top. */
  const catchUp = async (): Promise<void> => {
    try {
      const { data: base } = await getFetchClient().get<SettingsResponse>(URL);
      setOpened((now) => ({ base, draft: now ? mergeSettings(now.base.data, now.draft, base.data) : base.data }));
      setProblem(null);
    } catch (error) {
      console.error('[newsroom] The newest settings were not answered', error);
      setProblem((now) => (now?.kind === 'conflict' ? { ...now, isUnread: true } : now));
    }
  };

  const discard = useStable(() => {
    setProblem(null);
    setOpened((now) => now && { ...now, draft: now.base.data });
  });

  return {
    base: opened?.base ?? null,
    draft: opened?.draft ?? null,
    changes: opened ? changesBetween(opened.base.data, opened.draft) : [],
    hasFailed,
    retry,
    change,
    save,
    catchUp,
    discard,
    isSaving,
    isSaved,
    problem,
  };
}

function problemOf(error: unknown): SaveProblem {
  const refusal = refusalIn(error);
  if (refusal?.name === 'SettingsConflictError')
    return { kind: 'conflict', by: refusal.details.by ?? '', at: refusal.details.at ?? '' };
  if (refusal) return { kind: 'refused', message: refusal.message };
  console.error('[newsroom] The settings were not saved', error);
  return { kind: 'broken' };
}
