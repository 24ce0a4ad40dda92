import { SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** The first option is the standard: it stands for undefined. */
  readonly value: Value | undefined;
  readonly standard: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

const STANDARD = 'standard';

/** One of a few, or what holds anyway. */
export const Choice = <Value extends string>({
  label,
  value,
  standard,
  options,
  disabled,
  onChange,
}: ChoiceProps<Value>) => (
  <SingleSelect
    size="S"
    aria-label={label}
    value={value ?? STANDARD}
    disabled={disabled}
    onChange={(chosen) => onChange(chosen === STANDARD ? undefined : (chosen as Value))}
  >
    <SingleSelectOption value={STANDARD}>{standard}</SingleSelectOption>
    {options.map(([one, text]) => (
      <SingleSelectOption key={one} value={one}>
        {text}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);
