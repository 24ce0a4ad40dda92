import { VisuallyHidden } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { Severity } from '../../../engine';
import { useWords } from './words';

const MARKS = {
  error: { Icon: CrossCircle, colour: 'danger600' },
  warning: { Icon: WarningCircle, colour: 'warning600' },
  info: { Icon: Information, colour: 'neutral600' },
} as const;

/** How grave a finding is: a shape for the eye, a word for the ear. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }) => {
  const words = useWords();
  const { Icon, colour } = MARKS[severity];
  return (
    <>
      <Icon width="1.6rem" height="1.6rem" fill={colour} aria-hidden style={{ flex: 'none' }} />
      <VisuallyHidden>{words(`severity.${severity}`)}</VisuallyHidden>
    </>
  );
};
