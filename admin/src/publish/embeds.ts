import { FACT_BOX_EMBED, FAQ_EMBED, QUESTION_EMBED } from '../../../shared/blocks';
import type { FormEmbed } from '../../../shared/contracts/gate';
import type { EntryValues } from '../../../shared/entry-to-document';
import { idsIn } from '../../../shared/same-questions';

const FIELDS: Readonly<Record<string, string>> = {
  [FACT_BOX_EMBED]: 'factBox',
  [FAQ_EMBED]: 'faqs',
  [QUESTION_EMBED]: 'question',
};

/** The blocks of a form that show other entries. A form holds what was changed in them, not what they show. */
export function embedsOf({ body }: EntryValues): FormEmbed[] {
  if (!Array.isArray(body)) return [];
  return (body as unknown[]).flatMap((block) => {
    const { __component: component, id, ...fields } = recordOf(block);
    const field = typeof component === 'string' ? FIELDS[component] : undefined;
    if (typeof component !== 'string' || !field) return [];
    const { connect, disconnect } = recordOf(fields[field]);
    return [
      { component, id: typeof id === 'number' ? id : null, connect: idsIn(connect), disconnect: idsIn(disconnect) },
    ];
  });
}

const recordOf = (value: unknown): EntryValues => (typeof value === 'object' && value ? (value as EntryValues) : {});
