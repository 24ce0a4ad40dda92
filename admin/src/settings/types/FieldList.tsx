import { useId } from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { CheckSetting } from '../../../../shared/checked-types';
import type { CheckableType } from '../../../../shared/contracts/settings';
import { useWords } from '../../components/words';
import { isFieldChecked, isHtmlField, withField, withHtml } from './typeSettings';

interface FieldListProps {
  readonly type: CheckableType;
  readonly setting: CheckSetting;
  readonly isReadOnly: boolean;
  readonly onChange: (setting: CheckSetting) => void;
}

/** The fields of a type that may hold text; rich text is Markdown unless it is said to be HTML. */
export const FieldList = ({ type, setting, isReadOnly, onChange }: FieldListProps) => {
  const words = useWords();
  const legend = useId();
  const checked = type.fields.filter(({ name }) => isFieldChecked(setting, name));
  return (
    <Box role="group" aria-labelledby={legend} paddingTop={4} paddingLeft={6}>
      <Typography id={legend} tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
        {words('settings.types.fields', { type: type.name })}
      </Typography>
      <Flex gap={4} wrap="wrap">
        {type.fields.map(({ name, isRichText }) => {
          const isOn = isFieldChecked(setting, name);
          return (
            <Flex key={name} gap={3}>
              <Checkbox
                checked={isOn}
                // Without any field the type itself is to be switched off.
                disabled={isReadOnly || (isOn && checked.length === 1)}
                onCheckedChange={(on: boolean) => onChange(withField(type, setting, name, on))}
              >
                {name}
              </Checkbox>
              {isRichText && isOn && (
                <Checkbox
                  aria-label={words('settings.types.htmlOf', { field: name })}
                  checked={isHtmlField(setting, name)}
                  disabled={isReadOnly}
                  onCheckedChange={(on: boolean) => onChange(withHtml(setting, name, on))}
                >
                  {words('settings.types.html')}
                </Checkbox>
              )}
            </Flex>
          );
        })}
      </Flex>
    </Box>
  );
};
