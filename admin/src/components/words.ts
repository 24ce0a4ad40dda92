import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import en from '../translations/en.json';

type Prefixed = keyof typeof en;
/** Id of a text, without the plugin's prefix. */
export type WordId = Prefixed extends `newsroom.${infer Id}` ? Id : never;
export type WordValues = Readonly<Record<string, string | number>>;
export interface Words {
  (id: WordId, values?: WordValues): string;
  /** Of the panel. */
  readonly locale?: string;
}

/** A text as Strapi takes it where it translates by itself. */
export const word = (id: WordId): { id: string; defaultMessage: string } => ({
  id: `newsroom.${id}`,
  defaultMessage: en[`newsroom.${id}`],
});

export const isWord = (id: string): id is WordId => `newsroom.${id}` in en;

/** A label that opens a dialog, as the dialog's title; German has a blank before the dots. */
export const withoutDots = (label: string): string => label.replace(/\s*(?:…|\.\.\.)$/, '');

/** Texts of the plugin in the editor's language, English where that lacks one. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(
    () =>
      Object.assign((id: WordId, values?: WordValues) => intl.formatMessage(word(id), values), { locale: intl.locale }),
    [intl],
  );
}
