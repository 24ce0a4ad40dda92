import { Fragment, type ReactNode } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DeskEntry } from '../../../shared/contracts/desk';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { useAsked } from '../components/useAsked';
import { Widget } from '../strapi';

interface Listed<Row> {
  readonly data: readonly Row[];
}

interface HomeWidgetProps<Row, T> {
  /** Of the route that answers. */
  readonly path: string;
  /** Said where nothing waits. */
  readonly none: (answer: T) => string;
  readonly head?: (answer: T) => string;
  readonly row: (row: Row, isMixed: boolean) => ReactNode;
  /** Where all of them stand. */
  readonly all: (answer: T) => Leading;
  /** What waits beside them. */
  readonly beside?: (answer: T) => readonly Leading[];
}

interface Leading {
  readonly to: string;
  readonly label: string;
}

const NO_PARAMETERS = {};

/** A widget of the home page: the first of what waits, and the way to the rest. A fault of ours stays in it. */
export const HomeWidget = <Row extends DeskEntry, T extends Listed<Row>>(props: HomeWidgetProps<Row, T>) => (
  <ErrorBoundary fallback={(retry) => <Failed onRetry={retry} />}>
    <Entries {...props} />
  </ErrorBoundary>
);

function Entries<Row extends DeskEntry, T extends Listed<Row>>(props: HomeWidgetProps<Row, T>) {
  const { path, none, head, row, all, beside } = props;
  const words = useWords();
  const { answer, isLoading, retry } = useAsked<T>(path, NO_PARAMETERS);
  if (!answer && isLoading) return <Widget.Loading>{words('home.asking')}</Widget.Loading>;
  if (!answer) return <Failed onRetry={retry} />;
  const others = beside?.(answer) ?? [];
  if (answer.data.length === 0 && others.length === 0) return <Widget.NoData>{none(answer)}</Widget.NoData>;
  const isMixed = new Set(answer.data.map(({ language }) => language)).size > 1;
  return (
    // Strapi's scroll area grows with the longest title; this counts as nothing in it.
    <Flex direction="column" alignItems="stretch" gap={2} width={0} minWidth="100%">
      {head && (
        <Typography tag="p" textColor="neutral800">
          {head(answer)}
        </Typography>
      )}
      {answer.data.length === 0 && <Typography tag="p">{none(answer)}</Typography>}
      <Box tag="ul">
        {answer.data.map((entry) => (
          <Fragment key={`${entry.type} ${entry.documentId} ${entry.language}`}>{row(entry, isMixed)}</Fragment>
        ))}
      </Box>
      {answer.data.length > 0 && <Lead {...all(answer)} />}
      {others.map((other) => (
        <Lead key={other.to} {...other} />
      ))}
    </Flex>
  );
}

const Lead = ({ to, label }: Leading) => (
  <Box>
    <Typography tag={Link} to={to} textColor="primary600">
      {label}
    </Typography>
  </Box>
);

const Failed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const words = useWords();
  return (
    <Flex direction="column" justifyContent="center" gap={4} height="100%" role="alert">
      <Box>
        <Widget.Error>{words('home.failed')}</Widget.Error>
      </Box>
      <Button size="S" variant="tertiary" onClick={onRetry}>
        {words('retry')}
      </Button>
    </Flex>
  );
};
