import type { ReactNode } from 'react';

/**
 * What stands between Strapi's Publish and its publishing, for each form that is checked. It comes with the checker, which
 * is loaded late: where it is not there yet, Strapi publishes by itself and the server's gate has the only word.
 */
export type Send = () => Promise<unknown>;

/**
 * @param asked - What Strapi would ask before it publishes; null: nothing.
 * @returns whether it has taken over: it published, or has something to say first. Otherwise Strapi goes on.
 */
export type Gate = (send: Send, asked: ReactNode) => Promise<boolean>;

const gates = new WeakMap<object, Gate>();
const savers = new WeakMap<object, Send>();

/** @param form - A value that lives exactly as long as the form. @returns what takes it away again. */
export function setGate(form: object, gate: Gate): () => void {
  gates.set(form, gate);
  return () => void gates.delete(form);
}

export const gateFor = (form: object): Gate | undefined => gates.get(form);

/** Strapi's own Save of a form. */
export const setSaver = (form: object, save: Send): void => void savers.set(form, save);

export const saverFor = (form: object): Send | undefined => savers.get(form);
