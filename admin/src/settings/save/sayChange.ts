import type { SettingsChange } from '../../../../shared/settings-changes';
import type { Words } from '../../components/words';

/** Names of what a change is about. */
export interface Names {
  readonly rule: (id: string) => string;
  readonly type: (uid: string) => string;
}

/** A change in one line. */
export function sayChange(change: SettingsChange, names: Names, words: Words): string {
  switch (change.what) {
    case 'severity':
      return words('settings.change.severity', {
        rule: names.rule(change.rule),
        value: words(`settings.severity.${change.now ?? 'own'}`),
      });
    case 'gate': {
      const rule = names.rule(change.rule);
      if (change.type === null)
        return words('settings.change.gate', { rule, value: words(`settings.gate.${change.now ?? 'own'}`) });
      const value = words(`settings.gate.${change.now ?? 'all'}`);
      return words('settings.change.gateOfType', { rule, type: names.type(change.type), value });
    }
    case 'phrase':
      return words(`settings.change.phrase.${change.now}`, { phrase: change.phrase });
    case 'type':
      return words(`settings.change.type.${change.now ?? 'ground'}`, { type: names.type(change.type) });
  }
}
