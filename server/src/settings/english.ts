import type { GateAction } from '../../../shared/settings';
import type { SettingsChange } from '../../../shared/settings-changes';

const SEVERITIES = {
  error: 'is always an error',
  warning: 'is always a warning',
  info: 'is always a note',
  off: 'is off',
};

const PUBLISHING: Readonly<Record<GateAction, string>> = {
  off: 'says nothing of',
  inform: 'tells of',
  reason: 'asks for a reason at',
  block: 'stops at',
};

const PHRASES = { added: 'is watched', removed: 'is not watched any more', changed: 'is watched in another way' };

const TYPES = { on: 'is checked', off: 'is not checked', fields: 'is checked in other fields' };

/** Changes of an import may be many. */
const MOST = 100;

/** @param nameOf - The name of a content type. */
export function sentencesOf(changes: readonly SettingsChange[], nameOf: (uid: string) => string): string[] {
  const sentences = changes.slice(0, MOST).map((change) => sentenceOf(change, nameOf));
  return changes.length > MOST ? [...sentences, `And ${changes.length - MOST} more`] : sentences;
}

function sentenceOf(change: SettingsChange, nameOf: (uid: string) => string): string {
  switch (change.what) {
    case 'severity':
      return `${change.rule} ${change.now === null ? 'is as grave as the rule says' : SEVERITIES[change.now]}`;
    case 'gate': {
      const where = change.type === null ? 'Publishing' : `Publishing “${nameOf(change.type)}”`;
      if (change.now !== null) return `${where} ${PUBLISHING[change.now]} ${change.rule}`;
      return `${where} treats ${change.rule} ${change.type === null ? 'by its severity' : 'as in other types'}`;
    }
    case 'phrase':
      return `“${change.phrase}” ${PHRASES[change.now]}`;
    case 'type':
      return `“${nameOf(change.type)}” ${change.now === null ? 'is checked as config/plugins says' : TYPES[change.now]}`;
  }
}
