import { type CSSProperties } from 'react';
import { Button } from '@strapi/design-system';
import { extractionOf } from '../../../shared/extract';
import { FACT_BOX_UID } from '../../../shared/uids';
import type { FormFinding } from '../check/checkForm';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { useRBAC } from '../strapi';

const CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: FACT_BOX_UID }];

/** Of the rule whose findings it mends. */
export const BOX_IN_BODY = 'fact-box/box-in-body';

interface ExtractButtonProps {
  readonly named: FormFinding;
  readonly label: string;
  readonly style: CSSProperties;
  /** Where it cannot be taken out, or the user may make no fact box: leads to the words. */
  readonly onShow: () => void;
}

/** Asks what becomes of a fact box in the text. */
export const ExtractButton = ({ named, label, style, onShow }: ExtractButtonProps) => {
  const store = useCheckStore();
  const { checked } = useCheckState();
  const { canCreate = false } = useRBAC(CREATE).allowedActions;
  const isPossible =
    canCreate &&
    checked !== null &&
    checked.context.language !== null &&
    extractionOf({ ...checked, schemas: checked.context.schemas }, named.finding.block) !== null;
  const extract = (): void => store.set({ extracting: { named, opener: document.activeElement } });
  return (
    <Button size="S" variant="tertiary" fullWidth style={style} onClick={isPossible ? extract : onShow}>
      {label}
    </Button>
  );
};
