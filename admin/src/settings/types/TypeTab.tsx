import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { CheckSetting } from '../../../../shared/checked-types';
import type { CheckableType } from '../../../../shared/contracts/settings';
import { TryAgain } from '../../components/TryAgain';
import { Waiting } from '../../components/Waiting';
import { useWords } from '../../components/words';
import { type Edit, setType } from '../edit';
import type { TabProps } from '../tab';
import { FieldList } from './FieldList';
import { settingOf, unlessGround } from './typeSettings';

/** Which types are checked, and which of their fields. */
export const TypeTab = ({ settings, types, isReadOnly, onChange }: TabProps) => {
  const words = useWords();
  const { answer, hasFailed, retry } = types;
  const known = answer?.data ?? [];
  const gone = Object.keys(settings.types).filter((uid) => answer && !known.some((type) => type.uid === uid));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral600">
        {words('settings.types.about')}
      </Typography>
      {hasFailed && <TryAgain onRetry={retry}>{words('settings.types.failed')}</TryAgain>}
      {!answer && !hasFailed && <Waiting>{words('settings.loading')}</Waiting>}
      {known.map((type) => (
        <TypeBox
          key={type.uid}
          type={type}
          setting={settings.types[type.uid]}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      ))}
      {answer && known.every(({ isOwn }) => isOwn) && <Typography>{words('settings.types.none')}</Typography>}
      {gone.map((uid) => (
        <Flex key={uid} gap={3} wrap="wrap">
          <Typography style={{ overflowWrap: 'anywhere' }}>{words('settings.types.gone', { type: uid })}</Typography>
          {!isReadOnly && (
            <Button size="S" variant="tertiary" onClick={() => onChange(setType(uid, undefined))}>
              {words('settings.types.forget')}
            </Button>
          )}
        </Flex>
      ))}
    </Flex>
  );
};

interface TypeBoxProps {
  readonly type: CheckableType;
  readonly setting: CheckSetting | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (edit: Edit) => void;
}

const TypeBox = ({ type, setting, isReadOnly, onChange }: TypeBoxProps) => {
  const words = useWords();
  const current = settingOf(type, setting);
  const set = (next: CheckSetting): void => onChange(setType(type.uid, unlessGround(type, next)));
  // Switched on again, it is checked as it was configured.
  const on = typeof type.configured === 'object' && type.configured !== null ? type.configured : true;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Checkbox
          checked={current !== false}
          disabled={isReadOnly}
          onCheckedChange={(isOn: boolean) => set(isOn ? on : false)}
        >
          {type.name}
        </Checkbox>
        <Flex gap={3} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {words(setting === undefined ? groundWord(type) : 'settings.types.here')}
          </Typography>
          {setting !== undefined && !isReadOnly && (
            <Button size="S" variant="tertiary" onClick={() => onChange(setType(type.uid, undefined))}>
              {words('settings.types.toGround')}
            </Button>
          )}
        </Flex>
      </Flex>
      {current !== false && type.fields.length > 0 && (
        <FieldList type={type} setting={current} isReadOnly={isReadOnly} onChange={set} />
      )}
    </Box>
  );
};

const groundWord = ({ isOwn, configured }: CheckableType) => {
  if (configured !== null) return 'settings.types.configured';
  return isOwn ? 'settings.types.own' : 'settings.types.notNamed';
};
