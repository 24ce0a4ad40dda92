/** What publishing meets. */
import type { Finding } from '../../engine';
import type { EntryQuery } from './dismissals';

/** `error.details` of a refused publish (HTTP 400, `ValidationError`). */
export interface RefusalDetails {
  /** For Strapi's form: each message is printed under its field. An empty path is the whole page. */
  readonly errors: readonly { readonly path: readonly string[]; readonly message: string; readonly name: string }[];
  /** What stops the entry itself, in the order of the text. Every language that was to be published. */
  readonly findings: readonly Finding[];
  /** What goes out once somebody has said why. */
  readonly reasons: readonly Finding[];
  /** Parts that would have gone out with it and are stopped themselves. */
  readonly parts: readonly {
    readonly uid: string;
    readonly documentId: string;
    readonly locale: string;
    readonly title: string;
    readonly messages: readonly string[];
    readonly findings: readonly Finding[];
    readonly reasons: readonly Finding[];
  }[];
}

export const GATE_LIMITS = { embeds: 300, parts: 100, findings: 500, shortestReason: 10, reason: 1_000 } as const;

/** One block of the form that shows other entries: what is saved in it, and what the form has changed. */
export interface FormEmbed {
  readonly component: string;
  /** Of the saved block; null: it is new. */
  readonly id: number | null;
  /** DocumentIds. */
  readonly connect: readonly string[];
  readonly disconnect: readonly string[];
}

/** `POST /newsroom/gate`: what only the server knows of publishing a form as it stands. No documentId: it was never saved. */
export interface GateRequest extends Omit<EntryQuery, 'documentId'> {
  readonly documentId?: string;
  readonly slug?: string | null;
  readonly embeds: readonly FormEmbed[];
}

export interface GateResponse {
  readonly data: {
    /** What goes out with it for the first time. */
    readonly parts: readonly GatePart[];
    /** What Strapi would refuse in other words: a slug that is taken. */
    readonly problems: readonly { readonly path: readonly string[]; readonly message: string }[];
  };
  readonly meta: {
    /** The user may publish what asks for a reason. */
    readonly mayOverride: boolean;
  };
}

export interface GatePart {
  readonly uid: string;
  readonly documentId: string;
  /** Its first words; null: the user may not read it. */
  readonly title: string | null;
  readonly blocked: readonly KeyedFinding[];
  readonly reasons: readonly KeyedFinding[];
}

export interface KeyedFinding {
  readonly finding: Finding;
  /** Names it in an override. */
  readonly key: string;
}

/** `POST /newsroom/overrides` (201, no body): why an entry goes out although these findings ask for a reason. */
export interface OverrideRequest extends Omit<EntryQuery, 'documentId'> {
  readonly documentId?: string;
  readonly reason: string;
  readonly findings: readonly OverriddenFinding[];
}

/** What was let through, for `messageOf`; of words that its author could not read `message`, `params` and `excerpt` are empty. */
export interface OverriddenFinding extends Pick<Finding, 'rule' | 'message' | 'params' | 'excerpt'> {
  readonly key: string;
}
