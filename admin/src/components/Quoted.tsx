import { useIntl } from 'react-intl';
import { word } from './words';

/** Words of the page in the quotation marks of the panel's language; they may run in another direction than it. */
export const Quoted = ({ text }: { readonly text: string }) => {
  const intl = useIntl();
  return intl.formatMessage(word('quoted'), { text: <bdi key="text">{text}</bdi> });
};
