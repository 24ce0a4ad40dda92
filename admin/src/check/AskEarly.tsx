import { useEffect } from 'react';
import { PLUGIN_ID } from '../../../shared/uids';
import { useKnownTypes } from './knownTypes';

interface AskEarlyProps {
  readonly setPlugin: (pluginId: string) => void;
}

/**
 * Asks which types are checked before the panel opens: a list asks for its columns and filters once, when it is drawn, and
 * cannot wait. Strapi shows its panel when `setPlugin` was called, which no silent server may keep from it.
 */
export const AskEarly = ({ setPlugin }: AskEarlyProps) => {
  const { state } = useKnownTypes();
  useEffect(() => {
    if (state !== 'asking') setPlugin(PLUGIN_ID);
  }, [state, setPlugin]);
  return null;
};
