import type { GateRequest, GateResponse } from '../../../shared/contracts/gate';
import { ARTICLE_UID } from '../../../shared/uids';
import type { CheckedForm } from '../check/checkForm';
import type { CheckStore } from '../check/store';
import type { Gate } from './gates';
import { byAction, outcomeOf, verdictOf } from './verdict';

/** Asks the server what it alone knows; null where that is silent. */
export type Ask = (checked: CheckedForm) => Promise<GateResponse | null>;

/** The gate of a form. */
export const createGate =
  (store: CheckStore, ask: Ask): Gate =>
  async (send, asked) => {
    store.checkNow();
    const { checked, failed } = store.getState();
    if (!checked || failed) return false;
    const opener = document.activeElement;
    const answer = needsServer(checked) ? await ask(checked) : null;
    // Strapi keeps the form when another language is opened: nothing that was not looked at goes out.
    const { checked: now } = store.getState();
    if (!now || !isSameEntry(now, checked)) return true;
    const verdict = verdictOf(checked, answer);
    const outcome = outcomeOf(verdict);
    if (outcome !== 'clear') store.set({ publishing: { verdict, outcome, asked, send, opener } });
    // Strapi's own question is about drafts that stay behind: an article's parts don't, and the server said there are none.
    else if (checked.context.type.uid === ARTICLE_UID && answer) await send();
    else return false;
    return true;
  };

/** Only the server knows the parts of an article, whether its slug is taken, and who may give a reason. */
const needsServer = (checked: CheckedForm): boolean =>
  checked.context.type.uid === ARTICLE_UID || byAction(checked).reason.length > 0;

/** A new entry has no documentId yet; its language is what the form was opened in. */
export function entryOf({ context }: CheckedForm): Pick<GateRequest, 'uid' | 'documentId' | 'locale'> {
  const { documentId } = context.saved ?? {};
  return {
    uid: context.type.uid,
    ...(typeof documentId === 'string' ? { documentId } : {}),
    ...(context.language ? { locale: context.language } : {}),
  };
}

const isSameEntry = (a: CheckedForm, b: CheckedForm): boolean =>
  JSON.stringify(entryOf(a)) === JSON.stringify(entryOf(b));
