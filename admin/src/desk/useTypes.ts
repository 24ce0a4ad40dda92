import { useEffect, useState } from 'react';
import type { DeskEntry } from '../../../shared/contracts/desk';
import { KINDS } from '../components/kinds';
import { useWords } from '../components/words';
import { entryAddress } from '../edit-view/entryAddress';
import { getFetchClient } from '../strapi';

/** What we use of the content manager's description of a type. */
interface KnownType {
  readonly uid: string;
  readonly kind: 'collectionType' | 'singleType';
  readonly info: { readonly displayName: string };
}

export interface Types {
  readonly nameOf: (uid: string) => string;
  /** What an entry is called; by its type, where it has no words that the user may read. */
  readonly titleOf: (entry: Pick<DeskEntry, 'type' | 'title'>) => string;
  /** Where an entry is edited; at a finding, if one is named. */
  readonly addressOf: (entry: DeskEntry, fingerprint?: string) => string;
}

let request: Promise<readonly KnownType[]> | null = null;

/** Asks once; where that fails the next page asks again. */
async function askTypes(): Promise<readonly KnownType[]> {
  request ??= getFetchClient()
    .get<{ data: readonly KnownType[] }>('/content-manager/content-types')
    .then(({ data }) => data.data);
  try {
    return await request;
  } catch (error) {
    request = null;
    console.error('[newsroom] The names of the types are not known', error);
    return [];
  }
}

/** How types are called, and where their entries are edited. */
export function useTypes(): Types {
  const words = useWords();
  const [types, setTypes] = useState<readonly KnownType[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void askTypes().then((known) => {
      if (isCurrent) setTypes(known);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const typeOf = (uid: string): KnownType | undefined => types.find((type) => type.uid === uid);
  const nameOf = (uid: string): string => {
    const own = KINDS[uid];
    return own ? words(own) : (typeOf(uid)?.info.displayName ?? uid.replace(/^.*\./, ''));
  };
  return {
    nameOf,
    titleOf: ({ type, title }) => title || words('untitled', { kind: nameOf(type) }),
    addressOf: (entry, fingerprint) => entryAddress(entry, typeOf(entry.type)?.kind === 'singleType', fingerprint),
  };
}
