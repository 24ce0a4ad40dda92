import { useEffect, useState } from 'react';
import { Box, Flex, Grid, Typography, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Example } from '../../../../engine';
import { TryAgain } from '../../components/TryAgain';
import { Waiting } from '../../components/Waiting';
import { useWords } from '../../components/words';

/** One example that fails and a sound one. They are loaded when the first rule is opened, and nowhere else. */
export const RuleExamples = ({ rule }: { readonly rule: string }) => {
  const words = useWords();
  const [examples, setExamples] = useState<readonly Example[] | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    import('../../../../engine/rules/examples').then(
      (all) => isCurrent && setExamples(all.examples[rule] ?? []),
      (error: unknown) => {
        console.error('[newsroom] The examples were not loaded', error);
        if (isCurrent) setExamples('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [rule, attempt]);

  if (examples === 'loading') return <Waiting>{words('settings.loading')}</Waiting>;
  if (examples === 'failed')
    return <TryAgain onRetry={() => setAttempt(attempt + 1)}>{words('settings.examples.failed')}</TryAgain>;
  const shown = [examples.find(({ lines }) => lines.length > 0), examples.find(({ lines }) => lines.length === 0)];
  return (
    <Grid.Root gap={4}>
      {shown.map(
        (example) =>
          example && (
            <Grid.Item key={example.title} col={6} s={12} xs={12} direction="column" alignItems="stretch">
              <ShownExample example={example} />
            </Grid.Item>
          ),
      )}
    </Grid.Root>
  );
};

const Text = styled.pre`
  margin: 0;
  padding: 1.2rem;
  max-height: 30rem;
  overflow: auto;
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  font-size: 1.2rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};

  [data-reported] {
    background: ${({ theme }) => theme.colors.danger100};
    box-shadow: inset 0.3rem 0 ${({ theme }) => theme.colors.danger600};
    padding-inline-start: 0.8rem;
    display: block;
  }
`;

const ShownExample = ({ example }: { readonly example: Example }) => {
  const words = useWords();
  const { title, text, lines, kind } = example;
  const isSound = lines.length === 0;
  const Icon = isSound ? CheckCircle : CrossCircle;
  const others = Object.entries({ ...example.entry, ...pick(example) });
  return (
    <Box borderColor="neutral200" hasRadius background="neutral100">
      <Flex gap={2} padding={3} paddingBottom={1} alignItems="flex-start">
        <Icon
          width="1.6rem"
          height="1.6rem"
          fill={isSound ? 'success600' : 'danger600'}
          aria-hidden
          style={{ flex: 'none' }}
        />
        <Box minWidth={0}>
          <Typography tag="h3" variant="pi" fontWeight="semiBold">
            {words(isSound ? 'settings.example.sound' : 'settings.example.fails')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {words(kind === 'page' || kind === 'markdown' ? `settings.kind.${kind}` : `kind.${kind}`)} ·{' '}
            <span lang="en">{title}</span>
          </Typography>
          {lines.includes(0) && (
            <Typography tag="p" variant="pi" textColor="danger600">
              {words('settings.example.whole')}
            </Typography>
          )}
        </Box>
      </Flex>
      {/* It may be longer than its box, which then has to be reached by keys. */}
      <Text lang="en" tabIndex={0} role="group" aria-label={title}>
        {others.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)}
        {text.split('\n').map((line, index) => (
          <Line key={index} text={line} isReported={lines.includes(index + 1)} label={words('settings.example.line')} />
        ))}
      </Text>
    </Box>
  );
};

const pick = ({ watchPhrases }: Example) => (watchPhrases ? { watchPhrases } : {});

interface LineProps {
  readonly text: string;
  readonly isReported: boolean;
  readonly label: string;
}

const Line = ({ text, isReported, label }: LineProps) =>
  isReported ? (
    <span data-reported>
      <VisuallyHidden>{label} </VisuallyHidden>
      {text}
    </span>
  ) : (
    <>{`${text}\n`}</>
  );
