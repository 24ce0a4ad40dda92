import type { ReactNode } from 'react';
import type { Severity } from '../../../engine';
import type { Correction } from '../../../shared/contracts/content';
import type { EntryQuery } from '../../../shared/contracts/dismissals';
import type { GateResponse } from '../../../shared/contracts/gate';
import type { Dismissal } from '../../../shared/dismissals';
import type { EntryValues } from '../../../shared/entry-to-document';
import type { Send } from '../publish/gates';
import type { Outcome, Verdict } from '../publish/verdict';
import type { AppliedRepair } from '../repair/undo';
import { createMemory, primaryLanguage } from '../../../engine';
import { type CheckContext, type CheckedForm, type FormFinding, checkForm } from './checkForm';
import { settlePhrases } from './phrases';

/** Typing never waits for the check: the letter is drawn first, the finding right after. */
const DELAY_MS = 10;

/** Where the cursor shall go in a grid. A new object each time, so that the same cell can be asked for twice. */
export interface CellRequest {
  readonly path: string;
  readonly row: number;
  readonly column: number;
}

/** A message that stands under a plain field, as one of the form's errors. */
export interface FieldMessage {
  /** The finding's. */
  readonly key: string;
  readonly path: string;
  readonly text: string;
  /** The form's errors with it, and as they were before. */
  readonly errors: object;
  readonly former: object;
}

export interface CheckState {
  /** The last check that went well; kept when a later one fails. */
  readonly checked: CheckedForm | null;
  readonly failed: boolean;
  /** Finding whose message stands open in the text. */
  readonly open: string | null;
  /** The one that was opened last, and where it stood among the others. */
  readonly last: { readonly key: string; readonly at: number } | null;
  readonly areNotesOpen: boolean;
  readonly cell: CellRequest | null;
  /** The open message, where it stands under a plain field. */
  readonly told: FieldMessage | null;
  /** Ids of the repairs that are shown as before and after, to be applied or not. */
  readonly preview: readonly string[] | null;
  readonly applied: AppliedRepair | null;
  /** What was decided about the entry; null: not known, or nothing can be. */
  readonly decided: Decided | null;
  /** Finding that is about to be said to be on purpose, and what the focus goes back to if it is not. */
  readonly dismissing: { readonly named: FormFinding; readonly opener: Element | null } | null;
  /** Finding whose words are about to be taken out of the text as a fact box, and what the focus goes back to. */
  readonly extracting: { readonly named: FormFinding; readonly opener: Element | null } | null;
  /** The correction that is being written, or changed where there is one; null: none. */
  readonly correcting: { readonly correction: Correction | null } | null;
  /** Whether the user may write corrections of it. */
  readonly mayCorrect: boolean;
  /** How often corrections of the entry were written. */
  readonly corrected: number;
  /** The last decision, which can be taken back at once. */
  readonly lastDecided: Dismissal | null;
  /** What the server says of publishing the form; null: not asked, or not known. */
  readonly gate: GateResponse | null;
  /** What is said before the entry is published, and the way to publish it. */
  readonly publishing: Publishing | null;
}

export interface Publishing {
  readonly verdict: Verdict;
  readonly outcome: Exclude<Outcome, 'clear'>;
  /** What Strapi would ask as well; null: nothing. */
  readonly asked: ReactNode;
  readonly send: Send;
  /** What the focus goes back to. */
  readonly opener: Element | null;
}

/** What was decided about one language of an entry, and what the user may decide. */
export interface Decided {
  readonly entry: EntryQuery;
  readonly list: readonly Dismissal[];
  readonly mayDismiss: readonly Severity[];
}

const START: CheckState = {
  checked: null,
  failed: false,
  open: null,
  last: null,
  areNotesOpen: false,
  cell: null,
  told: null,
  preview: null,
  applied: null,
  decided: null,
  dismissing: null,
  extracting: null,
  correcting: null,
  mayCorrect: false,
  corrected: 0,
  lastDecided: null,
  gate: null,
  publishing: null,
};

export type CheckStore = ReturnType<typeof createCheckStore>;

/** One check per state of a form, for all views of it. */
export function createCheckStore(now: () => Date = () => new Date()) {
  let state = START;
  let offered: { readonly values: EntryValues; readonly context: CheckContext } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let entered: EntryQuery | null = null;
  let language: string | null | undefined;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const memory = createMemory();

  const set = (change: Partial<CheckState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const run = (): void => {
    timer = undefined;
    // A check without the phrases of the language would be of another text.
    if (!offered || loading) return;
    try {
      const checked = checkForm(offered.values, offered.context, now(), memory, state.decided?.list);
      set({ checked, failed: false });
    } catch (error) {
      // A fault of ours must not reach the edit view; the panel says that the check stopped.
      console.error('[newsroom] The check stopped', error);
      set({ failed: true });
    }
  };

  const prepare = (next: string | null): void => {
    if (next === language) return;
    language = next;
    const own = settlePhrases(next);
    loading = own;
    void own?.then(() => {
      if (loading !== own) return;
      loading = null;
      run();
    });
  };

  return {
    getState: (): CheckState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Takes the form as it stands. The first check runs as soon as the phrases are here, later ones shortly after. */
    offer: (values: EntryValues, context: CheckContext): void => {
      if (offered?.values === values && isSame(offered.context, context)) return;
      offered = { values, context };
      prepare(primaryLanguage(context.language));
      if (!state.checked && !state.failed) run();
      else timer ??= setTimeout(run, DELAY_MS);
    },
    /**
     * Strapi may keep the form when the language or the entry changes: nothing of the former is left then. Null: an entry that
     * was never saved, and goes on as the same once it is.
     */
    enter: (entry: EntryQuery | null): void => {
      if (entered && !isSameEntry(entered, entry)) {
        clearTimeout(timer);
        timer = undefined;
        offered = null;
        // A message at a plain field stands among the form's errors until it is taken back.
        set({ ...START, told: state.told });
      }
      entered = entry;
    },
    /** Takes what was decided about the entry, and leaves it out from now on. */
    decide: (decided: Decided): void => {
      set({ decided });
      run();
    },
    /** Checks what was offered last, at once. */
    checkNow: run,
    set,
  };
}

export const isSameEntry = (a: EntryQuery, b: EntryQuery | null): boolean =>
  a.uid === b?.uid && a.documentId === b.documentId && a.locale === b.locale;

const isSame = (a: CheckContext, b: CheckContext): boolean =>
  a.type === b.type &&
  a.settings === b.settings &&
  a.schemas === b.schemas &&
  a.projectHtml === b.projectHtml &&
  a.language === b.language &&
  a.saved === b.saved &&
  a.since === b.since &&
  a.shown === b.shown;

const stores = new WeakMap<object, CheckStore>();

/** The store of a form, found by a value that lives exactly as long as the form. */
export function storeOf(form: object): CheckStore {
  const known = stores.get(form) ?? createCheckStore();
  stores.set(form, known);
  return known;
}
