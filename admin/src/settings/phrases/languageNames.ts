import { useIntl } from 'react-intl';

/** Names of languages in the panel's own. */
export function useLanguageNames(): (code: string) => string {
  const intl = useIntl();
  return (code) => intl.formatDisplayName(code, { type: 'language', fallback: 'code' }) ?? code;
}
