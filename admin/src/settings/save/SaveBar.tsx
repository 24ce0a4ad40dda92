import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { Note } from '../../components/Note';
import { useWords } from '../../components/words';
import { useInstant } from '../../components/useInstant';
import { ChangeList } from './ChangeList';
import { PreviewLine } from './PreviewLine';
import type { Names } from './sayChange';
import type { SaveProblem, SettingsForm } from './useSettings';

const Bar = styled(Box)`
  position: sticky;
  bottom: 0;
  z-index: 2;
  outline: none;
`;

interface SaveBarProps {
  readonly form: SettingsForm;
  readonly names: Names;
}

/** What will change and what that would do, before it is saved. Not there while nothing is changed. */
export const SaveBar = ({ form, names }: SaveBarProps) => {
  const words = useWords();
  const { draft, changes, problem, isSaved, isSaving, save, discard } = form;
  const [isListed, setListed] = useState(false);
  const list = useId();
  const bar = useRef<HTMLDivElement>(null);
  // The button goes away with the press; who has gone on meanwhile stays there.
  useLayoutEffect(() => {
    if (isSaved && document.activeElement === document.body) bar.current?.focus({ preventScroll: true });
  }, [isSaved]);

  if (!draft || (changes.length === 0 && !isSaved && !problem)) return null;
  return (
    <Bar
      ref={bar}
      tabIndex={-1}
      role="region"
      aria-label={words('settings.save')}
      background="neutral0"
      borderColor="neutral200"
      shadow="popupShadow"
      hasRadius
      padding={4}
    >
      {problem && <Problem problem={problem} onCatchUp={() => void form.catchUp()} />}
      {changes.length === 0 ? (
        isSaved && <Saved />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={problem ? 3 : 0}>
          {isListed && (
            <Box
              id={list}
              maxHeight="24rem"
              overflow="auto"
              tabIndex={0}
              role="group"
              aria-label={words('settings.changes')}
            >
              <ChangeList changes={changes} names={names} />
            </Box>
          )}
          <Flex justifyContent="space-between" gap={3} wrap="wrap">
            <Box flex="1" minWidth="20rem">
              <TextButton
                aria-expanded={isListed}
                aria-controls={isListed ? list : undefined}
                onClick={() => setListed(!isListed)}
              >
                {words('settings.changeCount', { count: changes.length })}
              </TextButton>
              <PreviewLine settings={draft} />
            </Box>
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" onClick={discard} disabled={isSaving}>
                {words('settings.discard')}
              </Button>
              <Button onClick={() => void save()} loading={isSaving} disabled={problem?.kind === 'conflict'}>
                {words('settings.save')}
              </Button>
            </Flex>
          </Flex>
        </Flex>
      )}
    </Bar>
  );
};

const Saved = () => {
  const words = useWords();
  return (
    <Flex gap={2} role="status">
      <CheckCircle fill="success600" width="1.6rem" height="1.6rem" aria-hidden />
      <Typography>{words('settings.saved')}</Typography>
    </Flex>
  );
};

interface ProblemProps {
  readonly problem: SaveProblem;
  readonly onCatchUp: () => void;
}

/** Nothing of what stands on the page is lost, whatever went wrong. */
const Problem = ({ problem, onCatchUp }: ProblemProps) => {
  const words = useWords();
  const instant = useInstant();
  if (problem.kind === 'broken') return <Note tone="danger">{words('settings.notSaved')}</Note>;
  if (problem.kind === 'refused')
    return (
      <Note tone="danger">
        <Typography tag="p">{words('settings.refused')}</Typography>
        <Typography tag="p" lang="en" style={{ overflowWrap: 'anywhere' }}>
          {problem.message}
        </Typography>
      </Note>
    );
  return (
    <Note tone="danger">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography>
          {problem.isUnread
            ? words('settings.catchUp.failed')
            : words('settings.conflict', { by: problem.by, date: instant(problem.at) })}
        </Typography>
        <Button size="S" variant="secondary" onClick={onCatchUp}>
          {words('settings.catchUp')}
        </Button>
      </Flex>
    </Note>
  );
};
