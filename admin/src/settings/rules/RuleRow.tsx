import { memo, useId, useState } from 'react';
import { Badge, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import type { Rule, Severity } from '../../../../engine';
import type { CheckableType } from '../../../../shared/contracts/settings';
import { GATE_ACTIONS, type RuleSetting } from '../../../../shared/settings';
import { textsOfRule } from '../../check/wording';
import { Choice } from '../../components/Choice';
import { useWords } from '../../components/words';
import { type Edit, setGate, setSeverity } from '../edit';
import { RuleDetails } from './RuleDetails';

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

interface RuleRowProps {
  readonly rule: Rule;
  readonly setting: RuleSetting | undefined;
  /** Null: not known. */
  readonly open: number | null;
  readonly falseAlarms: number | null;
  readonly types: readonly CheckableType[];
  readonly isReadOnly: boolean;
  readonly onChange: (edit: Edit) => void;
}

/** One rule: its documentation on demand, and what the newsroom decides about it. */
export const RuleRow = memo(({ rule, setting, open, falseAlarms, types, isReadOnly, onChange }: RuleRowProps) => {
  const words = useWords();
  const details = useId();
  const [isOpen, setOpen] = useState(false);
  const { summary } = textsOfRule(rule);
  const Caret = isOpen ? CaretUp : CaretDown;
  const isOff = setting?.severity === 'off';
  const own = words(`settings.severity.${rule.severity}`);
  return (
    <>
      <div role="row" data-newsroom-rule={rule.id}>
        <div role="rowheader">
          <Flex gap={2} wrap="wrap">
            <TextButton
              aria-expanded={isOpen}
              aria-controls={isOpen ? details : undefined}
              startIcon={<Caret aria-hidden style={{ minWidth: '1.2rem' }} />}
              onClick={() => setOpen(!isOpen)}
              style={{ textAlign: 'start' }}
            >
              <Typography textColor={isOff ? 'neutral600' : 'neutral800'} variant="omega">
                {summary}
              </Typography>
            </TextButton>
            {setting && <Badge>{words('settings.rules.changed')}</Badge>}
          </Flex>
        </div>
        <div role="cell" data-number>
          <span data-label>{words('settings.column.open')}: </span>
          {open ?? '–'}
        </div>
        <div role="cell" data-number>
          <span data-label>{words('settings.column.falseAlarms')}: </span>
          {falseAlarms ?? '–'}
        </div>
        <div role="cell">
          <span data-label>{words('settings.column.severity')}</span>
          <Choice
            label={words('settings.severityOf', { rule: summary })}
            value={setting?.severity}
            standard={words('settings.severity.ownIs', { severity: own })}
            options={SEVERITIES.map((one) => [one, words(`settings.severity.${one}`)])}
            disabled={isReadOnly}
            onChange={(severity) => onChange(setSeverity(rule.id, severity))}
          />
        </div>
        <div role="cell">
          <span data-label>{words('settings.column.gate')}</span>
          {isOff ? (
            <Typography variant="pi" textColor="neutral600">
              {words('settings.gate.notAsked')}
            </Typography>
          ) : (
            <Choice
              label={words('settings.gateOf', { rule: summary })}
              value={setting?.gate}
              standard={words('settings.gate.own')}
              options={GATE_ACTIONS.map((one) => [one, words(`settings.gate.${one}`)])}
              disabled={isReadOnly}
              onChange={(gate) => onChange(setGate(rule.id, gate))}
            />
          )}
        </div>
      </div>
      {isOpen && (
        <div role="row" id={details}>
          <div role="cell" data-detail>
            <RuleDetails rule={rule} setting={setting} types={types} isReadOnly={isReadOnly} onChange={onChange} />
          </div>
        </div>
      )}
    </>
  );
});
RuleRow.displayName = 'RuleRow';
