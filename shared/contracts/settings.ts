/** The settings page. All under `/newsroom`, for the admin panel. */
import type { CheckSetting } from '../checked-types';
import type { OwnPhrase, Settings } from '../settings';

export const SETTINGS_LIMITS = {
  phrases: 200,
  /** Characters of a phrase, and letters among them at least. */
  phrase: 100,
  shortestPhrase: 3,
  rules: 2_000,
  types: 500,
  /** Entries that are looked at for a preview, or for a phrase. */
  entries: 2_000,
  history: 50,
} as const;

/** `GET /newsroom/settings` */
export interface SettingsResponse {
  readonly data: Settings;
  /** Who changed them last, and the ISO instant; null: nobody has, and the version is 0. */
  readonly meta: { readonly by: string | null; readonly at: string | null; readonly version: number };
}

/** `PUT /newsroom/settings` takes them whole, and answers as GET does. */
export interface SettingsRequest {
  readonly data: Settings;
  /** That they were made from. Somebody has saved others since: refused, `error.name` is `SettingsConflictError`. */
  readonly version: number;
}

/** `POST /newsroom/settings/check` answers with them as PUT would keep them, or says what is wrong. Nothing is kept. */
export interface SettingsCheckRequest {
  readonly data: Settings;
}
export interface SettingsCheckResponse {
  readonly data: Settings;
}

/** `GET /newsroom/settings/history`: what was changed, the newest first, 50 at most. */
export interface SettingsHistoryResponse {
  readonly data: readonly {
    readonly id: number;
    readonly by: string;
    readonly at: string;
    /** What changed, one short English sentence each. */
    readonly changes: readonly string[];
  }[];
}

/** `GET /newsroom/settings/rules`: how often each rule speaks in the stored findings, and how often it was wrong. */
export interface RuleCountsResponse {
  readonly data: Readonly<Record<string, { readonly open: number; readonly falseAlarms: number }>>;
  /** Entries whose findings are stored; 0: what is open is not known. */
  readonly meta: { readonly entries: number };
}

/** `GET /newsroom/settings/types`: what can be checked in this application, the plugin's own types first. */
export interface CheckableTypesResponse {
  readonly data: readonly CheckableType[];
  /** Primary languages of the site. */
  readonly meta: { readonly languages: readonly string[] };
}
export interface CheckableType {
  readonly uid: string;
  readonly name: string;
  /** The plugin's own are checked as a whole. */
  readonly isOwn: boolean;
  /** Whether it has drafts, so that publishing can be refused. */
  readonly isGated: boolean;
  /** What `config/plugins` says; null: nothing. */
  readonly configured: CheckSetting | null;
  /** Those that may hold text; none of the plugin's own types. */
  readonly fields: readonly { readonly name: string; readonly isRichText: boolean }[];
}

/** `POST /newsroom/settings/preview`: what saving these would do, before it is done. */
export interface SettingsPreviewRequest {
  readonly data: Settings;
}
export interface SettingsPreviewResponse {
  readonly data: {
    /** Published pages that publishing again would refuse under them, and does not now. */
    readonly stopped: number;
    /** The newest, {@link SETTINGS_LIMITS} at most. */
    readonly looked: number;
  };
}

/** `POST /newsroom/settings/phrase`: where a phrase stands in the newsroom's articles, before it is kept. */
export interface PhraseRequest {
  readonly phrase: OwnPhrase;
}
export interface PhraseResponse {
  readonly data: {
    readonly hits: number;
    /** Entries in the phrase's language that were looked at, {@link SETTINGS_LIMITS} at most: those the user may read. */
    readonly articles: number;
    /** The first, each in its sentence. */
    readonly samples: readonly {
      readonly type: string;
      readonly documentId: string;
      readonly language: string | null;
      readonly title: string;
      readonly before: string;
      readonly words: string;
      readonly after: string;
    }[];
  };
}
