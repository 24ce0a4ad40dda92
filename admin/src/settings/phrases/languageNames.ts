import { useIntl } from 'react-intl';
import { languageWord } from '../../components/languageWord';

/** Names of languages in the panel's own. */
export function useLanguageNames(): (code: string) => string {
  const intl = useIntl();
  return (code) => languageWord(code, intl.locale);
}
