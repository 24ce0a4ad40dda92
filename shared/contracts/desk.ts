/** The newsroom desk: what is open in all entries, as the last checks stored it. All under `/newsroom`, for the admin panel. */
import type { Finding, Severity } from '../../engine';
import type { Dismissal } from '../dismissals';
import type { OverriddenFinding } from './gate';

/** One language of an entry, as the desk names it. */
export interface DeskEntry {
  readonly type: string;
  readonly documentId: string;
  /** Null where the type has no languages. */
  readonly language: string | null;
  /** How it begins, where it has none. Empty: it has no words, or the user may not read them. */
  readonly title: string;
}

export const AGES = ['day', 'week', 'month', 'older'] as const;
export type Age = (typeof AGES)[number];

/** Kept in the address of the page; all that are named hold at once. */
export interface DeskFilters {
  /** A rule, or a group of them: `freshness`. */
  readonly rule?: string;
  readonly severity?: Severity;
  readonly type?: string;
  /** Names. */
  readonly section?: string;
  readonly author?: string;
  readonly language?: string;
  /** Since when it is open: at most a day, a week, a month (31 days), or longer. */
  readonly age?: Age;
  /** Findings of one group. */
  readonly fingerprint?: string;
  /** One entry. */
  readonly documentId?: string;
}

export interface Pagination {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
}

/**
 * In its own words through `messageOf`, in the language of who reads it. Of a field that the user may not read no word is
 * told: `message`, `params` and `excerpt` are empty, and what is left to say is what the rule says of itself.
 */
export interface DeskFinding
  extends DeskEntry, Pick<Finding, 'rule' | 'version' | 'severity' | 'message' | 'params' | 'excerpt' | 'fingerprint'> {
  readonly id: number;
  /** Where it stands in the entry; null: the whole page. */
  readonly path: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  /** ISO instant. */
  readonly firstSeenAt: string;
  /** The entry was changed after it was checked. */
  readonly isStale: boolean;
}

/** `GET /newsroom/findings?page&…filters`: 50 a page, the gravest and oldest first; only of entries the user may read. */
export interface FindingsResponse {
  readonly data: readonly DeskFinding[];
  readonly meta: { readonly pagination: Pagination };
}

/** `GET /newsroom/findings/facets?…filters`: what each filter can be, with how many findings; its own filter left aside. */
export interface FacetsResponse {
  readonly data: Readonly<Record<'rule' | 'severity' | 'type' | 'section' | 'author' | 'language', readonly Facet[]>>;
}
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** `GET /newsroom/finding-groups?page&…filters`: the same fault on several pages, most pages first. */
export interface FindingGroupsResponse {
  readonly data: readonly FindingGroup[];
  readonly meta: { readonly pagination: Pagination };
}
export interface FindingGroup {
  /** Shared by all of its findings. */
  readonly fingerprint: string;
  /** One of them. */
  readonly sample: DeskFinding;
  readonly pages: number;
  /** Pages on which it can be repaired without a choice. */
  readonly repairable: number;
  readonly firstSeenAt: string;
}

/** `GET /newsroom/finding-groups/:fingerprint`: what "Fix on 31 pages" would do. */
export interface GroupPreviewResponse {
  readonly data: {
    /** Where the fault can be repaired without a choice, and where it cannot. At most 500. */
    readonly entries: readonly (DeskEntry & { readonly isRepairable: boolean; readonly isPublished: boolean })[];
    /** Three of them: the words around the fault, before and after. */
    readonly samples: readonly (DeskEntry & { readonly before: string; readonly after: string })[];
  };
}

export const JOB_STATES = ['waiting', 'running', 'paused', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];
export const JOB_KINDS = ['scan', 'freshness', 'repair', 'undo'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Work that goes on after its request, and after a restart. */
export interface Job {
  readonly id: number;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly total: number;
  readonly done: number;
  /** Name of who started it; null: the clock. */
  readonly by: string | null;
  /** ISO instants. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Null until it is done. */
  readonly report: JobReport | null;
}
export const MOST_LISTED = 50;
export interface JobReport {
  /** Entries that were checked, repaired, or put back. */
  readonly entries: number;
  /** Those of them that the user may see; in lists of the first {@link MOST_LISTED} of each job. */
  readonly skipped: readonly (DeskEntry & { readonly why: SkipReason })[];
  /** All that were left alone. */
  readonly skippedCount: number;
  /** Whether its repairs can still be taken back. */
  readonly isUndoable: boolean;
}
/** Gone, changed since, not the user's to change, refused by the database, or without the fault by now. */
export type SkipReason = 'gone' | 'changed' | 'forbidden' | 'failed' | 'sound';

/** `POST /newsroom/jobs`, answered with 201 and the job. */
export type JobRequest =
  | { readonly kind: 'scan' }
  | {
      readonly kind: 'repair';
      readonly fingerprint: string;
      readonly entries: readonly Pick<DeskEntry, 'type' | 'documentId' | 'language'>[];
    }
  | { readonly kind: 'undo'; readonly job: number };
/** Also of `GET /newsroom/jobs/:id`, `POST /newsroom/jobs/:id/pause` and `POST /newsroom/jobs/:id/resume`. */
export interface JobResponse {
  readonly data: Job;
}
/** `GET /newsroom/jobs`: the newest 50; also in `GET /newsroom/desk`. */
export interface JobsResponse {
  readonly data: readonly Job[];
}

/** `GET /newsroom/desk` */
export interface DeskResponse {
  readonly data: {
    /** The last scan that ended; null: there was none. */
    readonly lastScan: Job | null;
    /** What is going on. */
    readonly running: readonly Job[];
    /** Entries that were checked, of those the user may read. */
    readonly entries: number;
    readonly open: Readonly<Record<Severity, number>>;
    readonly groups: number;
    readonly dismissed: number;
    /** Questions of readers that nobody has looked at; null: the user may see none. */
    readonly questions: number | null;
    /** Fact boxes whose review is overdue; null: the user may see none. */
    readonly overdue: number | null;
    /** The last eight weeks, the current one last: ISO day of its Monday, findings that came and that went. */
    readonly weeks: readonly { readonly monday: string; readonly added: number; readonly gone: number }[];
  };
}

/** `GET /newsroom/dismissals/all?page&rule&type&kind`: what is on purpose anywhere, the newest first, 50 a page. */
export interface AllDismissalsResponse {
  readonly data: readonly (DeskEntry & Dismissal & { readonly mayRevoke: boolean })[];
  readonly meta: { readonly pagination: Pagination };
}

/** `GET /newsroom/overrides?page`: what went out although findings asked for a reason, the newest first, 50 a page. */
export interface OverridesResponse {
  readonly data: readonly (DeskEntry & {
    readonly id: number;
    readonly findings: readonly OverriddenFinding[];
    readonly reason: string;
    readonly by: string;
    /** ISO instant of the publication. */
    readonly at: string;
  })[];
  readonly meta: { readonly pagination: Pagination };
}

export const EXPORT_FORMATS = ['csv', 'json', 'sarif'] as const;
/** `GET /newsroom/findings/export?format&…filters`: a file. SARIF holds what is on purpose too, as suppressed. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Entries that a widget of the home page names: with the way to the rest, Strapi's hold four of two lines. */
export const HOME_ROWS = { attention: 4, due: 4, questions: 3 } as const;

/** `GET /newsroom/attention`: entries of the user (made by them, or assigned to them) with errors, the oldest first. */
export interface AttentionResponse {
  readonly data: readonly (DeskEntry & { readonly errors: number; readonly since: string })[];
  readonly meta: { readonly total: number };
}

/** `GET /newsroom/due`: fact boxes past their review date. */
export interface DueResponse {
  readonly data: readonly (DeskEntry & { readonly reviewBy: string })[];
  readonly meta: {
    readonly total: number;
    /** ISO day on which the next one is due. */
    readonly next: string | null;
    /** Articles with a fact box that has changed, of those that the user finds at the desk. */
    readonly changed: number;
    /** Entries that have gone out of date, of the same. */
    readonly outdated: number;
  };
}

/** `GET /newsroom/waiting-questions`: reader questions nobody has answered, the oldest first. */
export interface WaitingQuestionsResponse {
  readonly data: readonly (DeskEntry & { readonly askedBy: string | null; readonly receivedAt: string })[];
  readonly meta: { readonly total: number };
}
