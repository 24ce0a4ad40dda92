/** The settings page. All under `/newsroom`, for the admin panel. */
import type { OwnPhrase, Settings } from '../settings';

export const SETTINGS_LIMITS = { phrases: 200, phrase: 100 } as const;

/** `GET /newsroom/settings` */
export interface SettingsResponse {
  readonly data: Settings;
  /** Who changed them last, and the ISO instant; null: nobody has. */
  readonly meta: { readonly by: string | null; readonly at: string | null };
}

/** `PUT /newsroom/settings` takes them whole, and answers as GET does. */
export interface SettingsRequest {
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
}

/** `POST /newsroom/settings/preview`: what saving these would do, before it is done. */
export interface SettingsPreviewResponse {
  readonly data: {
    /** Published pages that publishing again would refuse under them, and does not now. */
    readonly stopped: number;
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
