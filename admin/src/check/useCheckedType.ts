import { useEffect, useMemo, useState } from 'react';
import type { CheckedType } from '../../../shared/checked-types';
import type { CheckedTypesResponse } from '../../../shared/contracts/checked';
import { HTML_FIELDS } from '../../../shared/html-fields';
import type { Schema, Schemas } from '../../../shared/schema';
import { NO_SETTINGS, type Settings } from '../../../shared/settings';
import { CHECKED_UIDS } from '../../../shared/uids';
import type { ProjectHtml } from '../../../shared/walk';
import { getFetchClient, useContentManagerContext } from '../strapi';

/** What is checked of an entry, and all that is needed to read it. */
export interface Checking {
  readonly type: CheckedType;
  readonly settings: Settings;
  readonly schemas: Schemas | undefined;
  readonly projectHtml: ProjectHtml | undefined;
}

/** What is checked of the entry that stands open; null: nothing. The plugin's own types need no answer of the server. */
export function useCheckedType(uid: string): Checking | null {
  const { types, settings } = useKnown();
  const type = types.find((one) => one.uid === uid);
  const { contentType, components } = useContentManagerContext();
  const schemas = useMemo(
    (): Schemas | undefined => (contentType ? { contentType, components } : undefined),
    [contentType, components],
  );
  const projectHtml = useHtml(type !== undefined && schemas !== undefined && holdsHtml(type, schemas));
  return useMemo(
    () => (type ? { type, settings, schemas, projectHtml } : null),
    [type, settings, schemas, projectHtml],
  );
}

interface Known {
  readonly types: readonly CheckedType[];
  readonly settings: Settings;
}

let known: Known = { types: CHECKED_UIDS.map((uid) => ({ uid })), settings: NO_SETTINGS };
/** As the server sent it: what has not changed stays the same object, and nothing is checked again. */
let sent = '';
let request: Promise<void> | null = null;
const ASKED_AGAIN_MS = 5_000;

/** Asks the server, at most once in a while. Never rejects: the next entry asks again. */
async function ask(): Promise<Known> {
  request ??= getFetchClient()
    .get<CheckedTypesResponse>('/newsroom/checked')
    .then(({ data: { data, meta } }) => {
      setTimeout(() => (request = null), ASKED_AGAIN_MS);
      const now = JSON.stringify([data, meta]);
      if (now === sent) return;
      sent = now;
      known = { types: data, settings: meta.settings };
    });
  try {
    await request;
  } catch (error) {
    request = null;
    console.error('[newsroom] Which types are checked is not known', error);
  }
  return known;
}

/** Whether entries of a type are checked, as far as it is known by now. */
export function isChecked(uid: string): boolean {
  void ask();
  return known.types.some((type) => type.uid === uid);
}

function useKnown(): Known {
  const [now, setNow] = useState(known);
  useEffect(() => void ask().then(setNow), []);
  return now;
}

/** The reader of HTML is larger than all the rest: it is loaded where a field needs it. */
function useHtml(isNeeded: boolean): ProjectHtml | undefined {
  const [project, setProject] = useState<ProjectHtml>();
  useEffect(() => {
    if (isNeeded)
      import('../../../shared/projection/html').then(
        ({ projectHtml }) => setProject(() => projectHtml),
        (error: unknown) => console.error('[newsroom] HTML cannot be checked', error),
      );
  }, [isNeeded]);
  return project;
}

const holdsHtml = ({ html = [] }: CheckedType, { contentType, components }: Schemas): boolean =>
  html.length > 0 || [contentType, ...Object.values(components)].some(hasHtmlField);

const hasHtmlField = ({ attributes }: Schema): boolean =>
  Object.values(attributes).some(({ customField }) => HTML_FIELDS.test(customField ?? ''));
