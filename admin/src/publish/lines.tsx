import { useState } from 'react';
import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { CrossCircle } from '@strapi/icons';
import { useHref } from 'react-router-dom';
import type { GatePart } from '../../../shared/contracts/gate';
import type { FormFinding } from '../check/checkForm';
import { useCheckState } from '../check/useCheck';
import { summaryOf, wordingOf } from '../check/wording';
import { Quoted } from '../components/Quoted';
import { SeverityMark } from '../components/SeverityMark';
import { kindOf } from '../components/kinds';
import { useWords } from '../components/words';
import { excerptBeside } from '../check/excerpt';
import { placeOf } from '../edit-view/goThere';
import { addressOf } from '../edit-view/entryAddress';

const AT_ONCE = 5;
const ANYWHERE = { overflowWrap: 'anywhere' } as const;

interface FindingLinesProps {
  readonly findings: readonly FormFinding[];
  /** What Strapi would refuse, in the server's words. */
  readonly problems: readonly string[];
  readonly onShow: (named: FormFinding) => void;
}

/** Findings of the entry itself, each with the way to its place. */
export const FindingLines = ({ findings, problems, onShow }: FindingLinesProps) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? findings : findings.slice(0, AT_ONCE);
  const rest = findings.length - shown.length;
  if (findings.length + problems.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      <ProblemLines problems={problems} />
      {shown.map((named) => (
        <FindingLine key={named.key} named={named} onShow={onShow} />
      ))}
      {rest > 0 && (
        <li>
          <TextButton onClick={() => setOpen(true)}>{words('panel.more', { count: rest })}</TextButton>
        </li>
      )}
    </Flex>
  );
};

/** Items of a list. */
export const ProblemLines = ({ problems }: Pick<FindingLinesProps, 'problems'>) =>
  problems.map((problem) => (
    <Flex tag="li" key={problem} gap={2} alignItems="flex-start">
      <CrossCircle width="1.6rem" height="1.6rem" fill="danger600" aria-hidden style={{ flex: 'none' }} />
      <Typography style={ANYWHERE}>{problem}</Typography>
    </Flex>
  ));

const FindingLine = ({ named, onShow }: Pick<FindingLinesProps, 'onShow'> & { readonly named: FormFinding }) => {
  const words = useWords();
  const { finding } = named;
  const { message } = wordingOf(finding);
  const excerpt = excerptBeside(message, finding);
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <SeverityMark severity={finding.severity} />
      <Box flex="1" minWidth={0}>
        <Typography tag="p" style={ANYWHERE}>
          {message}
        </Typography>
        {excerpt && (
          <Typography tag="p" variant="pi" textColor="neutral600" style={ANYWHERE}>
            <Quoted text={excerpt} />
          </Typography>
        )}
      </Box>
      {placeOf(finding) && <TextButton onClick={() => onShow(named)}>{words('panel.goThere')}</TextButton>}
    </Flex>
  );
};

/** What goes out with the entry for the first time, each with what stops it. */
export const PartLines = ({ parts }: { readonly parts: readonly GatePart[] }) => {
  const words = useWords();
  return (
    <Box>
      <Typography tag="p" variant="omega" fontWeight="semiBold" paddingBottom={2}>
        {words('gate.parts', { count: parts.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {parts.map((part) => (
          <PartLine key={part.documentId} part={part} />
        ))}
      </Flex>
    </Box>
  );
};

const PartLine = ({ part }: { readonly part: GatePart }) => {
  const words = useWords();
  const { checked } = useCheckState();
  const { uid, documentId, title, blocked, reasons } = part;
  const findings = [...blocked, ...reasons];
  // Somewhere else, so that nothing typed here is left behind.
  const href = useHref(addressOf(uid, documentId, checked?.context.language ?? undefined));
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap">
        <Typography textColor="neutral600">{words(kindOf(uid))}</Typography>
        {title === null ? (
          <Typography>{words('gate.hidden')}</Typography>
        ) : (
          <Typography style={ANYWHERE}>
            <Quoted text={title} />
          </Typography>
        )}
        {title !== null && findings.length > 0 && (
          <Link href={href} isExternal>
            {words('gate.openPart')}
          </Link>
        )}
      </Flex>
      {findings.length > 0 && (
        <Box tag="ul" paddingLeft={4} paddingTop={1}>
          {findings.map(({ finding, key }) => (
            <Flex tag="li" key={key} gap={2} alignItems="flex-start">
              <SeverityMark severity={finding.severity} />
              {/* Of a part the user may not read the server tells the rule, and no word. */}
              <Typography style={ANYWHERE}>
                {title === null ? summaryOf(finding.rule) : wordingOf(finding).message}
              </Typography>
            </Flex>
          ))}
        </Box>
      )}
    </Box>
  );
};
