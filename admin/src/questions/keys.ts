import type { Decision } from '../../../shared/contracts/questions';

/** What a key does while the list has the focus. */
export type Deed = 'next' | 'previous' | 'first' | 'last' | 'answer' | 'undo' | Decision;

const DEEDS: Readonly<Record<string, Deed>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  a: 'accepted',
  n: 'answer',
  Enter: 'answer',
  d: 'declined',
  s: 'spam',
  u: 'undo',
};

/** Stand on the buttons. */
export const KEYS: Readonly<Record<Decision | 'answer' | 'undo', string | null>> = {
  accepted: 'A',
  answer: 'N',
  declined: 'D',
  spam: 'S',
  undo: 'U',
  received: null,
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Null: the key is somebody else's. */
export function deedOf({ key, ctrlKey, metaKey, altKey }: Pressed): Deed | null {
  if (ctrlKey || metaKey || altKey) return null;
  return DEEDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
