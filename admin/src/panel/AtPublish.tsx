import { Box, Flex, Typography } from '@strapi/design-system';
import { useCheckState } from '../check/useCheck';
import { useWords } from '../components/words';
import { PartLines, ProblemLines } from '../publish/lines';

const NAME = 'data-newsroom-at-publish';

/** Leads to what stops publishing and is no finding of the entry itself. */
export function toAtPublish(): void {
  const section = document.querySelector<HTMLElement>(`[${NAME}]`);
  section?.firstElementChild?.scrollIntoView({ block: 'center' });
  section?.focus();
}

/** What stops publishing besides the entry's own findings: a taken slug, and parts that would go out with it. */
export const AtPublish = () => {
  const words = useWords();
  const { gate } = useCheckState();
  const problems = (gate?.data.problems ?? []).map(({ message }) => message);
  const parts = (gate?.data.parts ?? []).filter(({ blocked, reasons }) => blocked.length + reasons.length > 0);
  if (problems.length + parts.length === 0) return null;
  return (
    <Box {...{ [NAME]: '' }} tabIndex={-1} role="group" aria-label={words('panel.atPublish')}>
      <Typography tag="h3" variant="sigma" textColor="neutral600" paddingBottom={2}>
        {words('panel.atPublish')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {problems.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            <ProblemLines problems={problems} />
          </Flex>
        )}
        {parts.length > 0 && <PartLines parts={parts} />}
      </Flex>
    </Box>
  );
};
