import { useEffect, useMemo, useState } from 'react';
import type { CheckedType } from '../../../shared/checked-types';
import { HTML_FIELDS } from '../../../shared/html-fields';
import type { Schema, Schemas } from '../../../shared/schema';
import type { Settings } from '../../../shared/settings';
import type { ProjectHtml } from '../../../shared/walk';
import { useContentManagerContext } from '../strapi';
import { useKnownTypes } from './knownTypes';

/** What is checked of an entry, and all that is needed to read it. */
export interface Checking {
  readonly type: CheckedType;
  readonly settings: Settings;
  readonly schemas: Schemas | undefined;
  readonly projectHtml: ProjectHtml | undefined;
}

/** What is checked of the entry that stands open; null: nothing. The plugin's own types need no answer of the server. */
export function useCheckedType(uid: string): Checking | null {
  const { types, settings } = useKnownTypes();
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
