import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { Rule } from '../../../../engine';
import type { CheckableType } from '../../../../shared/contracts/settings';
import { GATE_ACTIONS, type RuleSetting } from '../../../../shared/settings';
import { textsOfRule } from '../../check/wording';
import { Choice } from '../../components/Choice';
import { useWords } from '../../components/words';
import { type Edit, setTypeGate } from '../edit';
import { RuleExamples } from './RuleExamples';

interface RuleDetailsProps {
  readonly rule: Rule;
  readonly setting: RuleSetting | undefined;
  readonly types: readonly CheckableType[];
  readonly isReadOnly: boolean;
  readonly onChange: (edit: Edit) => void;
}

/** What a rule is about, with an example that fails and a sound one; and what publishing does in single types. */
export const RuleDetails = ({ rule, setting, types, isReadOnly, onChange }: RuleDetailsProps) => {
  const words = useWords();
  const { why, messages, summary } = textsOfRule(rule);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2} paddingBottom={3}>
      <Box>
        <Typography tag="p">{why}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('settings.rules.id', { id: rule.id })}
        </Typography>
      </Box>
      <Box>
        <Typography tag="h3" variant="sigma" textColor="neutral600" paddingBottom={1}>
          {words('settings.rules.says')}
        </Typography>
        <Box tag="ul">
          {Object.entries(messages).map(([id, message]) => (
            <Typography tag="li" variant="pi" key={id}>
              {message}
            </Typography>
          ))}
        </Box>
      </Box>
      <RuleExamples rule={rule.id} />
      {setting?.severity !== 'off' && types.length > 0 && (
        <Box>
          <Typography tag="h3" variant="sigma" textColor="neutral600" paddingBottom={2}>
            {words('settings.gate.types')}
          </Typography>
          <Grid.Root gap={3}>
            {types.map(({ uid, name }) => (
              <Grid.Item key={uid} col={4} s={6} xs={12} direction="column" alignItems="stretch">
                <Typography variant="pi" fontWeight="semiBold" paddingBottom={1}>
                  {name}
                </Typography>
                <Choice
                  label={words('settings.gateOfType', { rule: summary, type: name })}
                  value={setting?.types?.[uid]}
                  standard={words('settings.gate.all')}
                  options={GATE_ACTIONS.map((one) => [one, words(`settings.gate.${one}`)])}
                  disabled={isReadOnly}
                  onChange={(gate) => onChange(setTypeGate(rule.id, uid, gate))}
                />
              </Grid.Item>
            ))}
          </Grid.Root>
        </Box>
      )}
    </Flex>
  );
};
