import { Button, Flex, Typography } from '@strapi/design-system';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import type { PlanState } from './useImportPlan';

/** Without a known language nothing can be created: the server might read the page in another one than is shown. */
export const PlanFailed = ({ planned, isHeld }: { readonly planned: PlanState; readonly isHeld: boolean }) => {
  const words = useWords();
  return (
    <Note tone="warning">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography>{words(isHeld ? 'import.plan.held' : 'import.plan.failed')}</Typography>
        <Button size="S" variant="tertiary" onClick={planned.retry}>
          {words('retry')}
        </Button>
      </Flex>
    </Note>
  );
};
