import { Box, Flex, Typography } from '@strapi/design-system';
import type { MergeObstacle, MergePlan } from '../../../shared/contracts/faqs';
import { Note } from '../components/Note';
import { type WordId, type Words, useWords } from '../components/words';
import { UseList } from '../fact-box/UseList';

interface MergeEffectProps {
  readonly plan: MergePlan;
  /** What the one that stays answers is another answer from now on. */
  readonly isRewritten: boolean;
}

/** What a merge would change, and what stands against it. */
export const MergeEffect = ({ plan, isRewritten }: MergeEffectProps) => {
  const words = useWords();
  const { articles, changed, published, publishes, against } = plan;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {against.map((one) => (
        <Note key={one.why} tone="danger">
          {sayObstacle(one, words)}
        </Note>
      ))}
      <Box>
        <Typography tag="p" fontWeight="semiBold" paddingBottom={2}>
          {words('faq.merge.articles', { count: articles })}
        </Typography>
        <UseList used={articles} usedIn={changed} />
      </Box>
      {published > 0 && <Note tone="info">{words('faq.merge.published', { count: published })}</Note>}
      {(publishes || isRewritten) && <Note tone="info">{words('faq.merge.publishes')}</Note>}
    </Flex>
  );
};

const AGAINST = {
  update: 'faq.merge.against.update',
  publish: 'faq.merge.against.publish',
  remove: 'faq.merge.against.remove',
  many: 'faq.merge.against.many',
} as const satisfies Readonly<Record<MergeObstacle['why'], WordId>>;

const sayObstacle = ({ why, count, titles }: MergeObstacle, words: Words): string => {
  const named = titles.map((title) => `“${title}”`).join(', ');
  return `${words(AGAINST[why], { count })}${named ? `: ${named}` : ''}`;
};
