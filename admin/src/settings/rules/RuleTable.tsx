import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { styled } from 'styled-components';
import type { Rule } from '../../../../engine';
import type { CheckableType, RuleCountsResponse } from '../../../../shared/contracts/settings';
import type { Settings } from '../../../../shared/settings';
import { useWords } from '../../components/words';
import type { Edit } from '../edit';
import { RuleRow } from './RuleRow';

const Rows = styled.div`
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};

  & > * > [role='row'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5rem 7.5rem 20rem 17rem;
    gap: 1.2rem;
    align-items: center;
    padding: 0.8rem 1.6rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  & > * > [role='row'] > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  & > * > [role='row'] > [role='columnheader'] {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  & > * > [role='row'] > [data-number] {
    text-align: end;
  }
  & > * > [role='row'] > [data-detail] {
    grid-column: 1 / -1;
  }
  [data-label] {
    display: none;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media (max-width: 1080px) {
    & > [data-head] {
      display: none;
    }
    & > * > [role='row'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    & > * > [role='row'] > [role='rowheader'] {
      grid-column: 1 / -1;
    }
    & > * > [role='row'] > [data-number] {
      text-align: start;
    }
    [data-label] {
      display: inline;
    }
  }
`;

const COLUMNS = ['rule', 'open', 'falseAlarms', 'severity', 'gate'] as const;
const NUMBERS: readonly string[] = ['open', 'falseAlarms'];

interface RuleTableProps {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** Null: not known. */
  readonly counts: RuleCountsResponse | null;
  /** Those that are gated. */
  readonly types: readonly CheckableType[];
  readonly isReadOnly: boolean;
  readonly onChange: (edit: Edit) => void;
}

/** The rules of one group. */
export const RuleTable = ({ name, rules, settings, counts, types, isReadOnly, onChange }: RuleTableProps) => {
  const words = useWords();
  return (
    <Rows role="table" aria-label={name}>
      <div role="rowgroup" data-head>
        <div role="row">
          {COLUMNS.map((column) => (
            <div key={column} role="columnheader" data-number={NUMBERS.includes(column) || undefined}>
              {words(`settings.column.${column}`)}
            </div>
          ))}
        </div>
      </div>
      <Later>
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            setting={settings.rules[rule.id]}
            open={counts && counts.meta.entries > 0 ? (counts.data[rule.id]?.open ?? 0) : null}
            falseAlarms={counts && (counts.data[rule.id]?.falseAlarms ?? 0)}
            types={types}
            isReadOnly={isReadOnly}
            onChange={onChange}
          />
        ))}
      </Later>
    </Rows>
  );
};

/** Rows are drawn when the page stands: each holds two lists to choose from. */
const Later = ({ children }: { readonly children: ReactNode }) => {
  const [isShown, setShown] = useState(false);
  useEffect(() => startTransition(() => setShown(true)), []);
  return (
    <div role="rowgroup" aria-busy={!isShown}>
      {isShown && children}
    </div>
  );
};
