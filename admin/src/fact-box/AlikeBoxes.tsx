import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import {
  type AlikeBox,
  type AlikeRequest,
  type AlikeResponse,
  FACT_BOX_LIMITS,
} from '../../../shared/contracts/fact-boxes';
import { useWhileTyping } from '../components/useWhileTyping';
import { useWords } from '../components/words';
import { useTypes } from '../desk/useTypes';
import { NotKnown } from '../panel/NotKnown';

/** The server compares with many. */
const REST_MS = 600;
/** Fewer words are like anything. */
const SHORTEST = 15;

interface AlikeBoxesProps {
  readonly locale: string;
  readonly text: string;
  /** DocumentId of the box that the text is of. */
  readonly except?: string;
  /** Left out: they can only be opened. */
  readonly onUse?: (box: AlikeBox) => void;
}

/** Fact boxes that say much the same, so that none is written twice; they follow the hands at a distance. */
export const AlikeBoxes = ({ locale, text, except, onUse }: AlikeBoxesProps) => {
  const words = useWords();
  const types = useTypes();
  const likened = text.trim().slice(0, FACT_BOX_LIMITS.likened);
  const body = likened.length < SHORTEST ? null : ({ locale, text: likened, except } satisfies AlikeRequest);
  const asked = useWhileTyping<AlikeResponse['data']>('/newsroom/fact-boxes/alike', body, REST_MS);
  if (asked.state === 'failed' || asked.state === 'refused')
    return <NotKnown text={words('factBox.alike.failed')} onRetry={asked.retry} />;
  if (asked.state !== 'answered') return null;
  if (asked.answer.length === 0)
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('factBox.alike.none')}
      </Typography>
    );
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {words('factBox.alike')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {asked.answer.map((box) => {
          const title = types.titleOf(box);
          return (
            <Box key={box.documentId} tag="li" style={{ overflowWrap: 'anywhere' }}>
              <Typography
                tag={Link}
                to={types.addressOf(box)}
                target="_blank"
                variant="pi"
                fontWeight="semiBold"
                textColor="primary600"
              >
                <bdi>{title}</bdi>
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral800">
                <bdi>{box.excerpt}</bdi>
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {words('factBox.used', { count: box.used })}
              </Typography>
              {onUse && (
                <Box paddingTop={1}>
                  <Button
                    size="S"
                    variant="tertiary"
                    aria-label={words('factBox.alike.useBox', { title })}
                    onClick={() => onUse(box)}
                  >
                    {words('factBox.alike.use')}
                  </Button>
                </Box>
              )}
            </Box>
          );
        })}
      </Flex>
    </Box>
  );
};
