import { useRef, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DuplicateFaqsResponse, FaqCopy, FaqsApartRequest } from '../../../shared/contracts/faqs';
import { languageWord } from '../components/languageWord';
import { useAsked } from '../components/useAsked';
import { useWords } from '../components/words';
import { Answered } from '../desk/Answered';
import { Nothing } from '../desk/Nothing';
import { Pages } from '../desk/Pages';
import type { Desk } from '../desk/useDesk';
import { useFetchClient } from '../strapi';
import { FaqWords } from './FaqWords';
import { MergeDialog } from './MergeDialog';

/** Side by side, and one below the other where there is no room. */
const Columns = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr));
  gap: 2.4rem;
`;

/** FAQ entries that ask the same, side by side: one of them is used, or they are so on purpose. */
export const DuplicatesTab = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords();
  const { address, version, refresh } = desk;
  const list = useRef<HTMLDivElement>(null);
  const [merging, setMerging] = useState<readonly FaqCopy[] | null>(null);
  const asked = useAsked<DuplicateFaqsResponse>('/newsroom/faqs/duplicates', { page: address.page }, version);
  const onDone = (): void => {
    // The group goes, and the focus would go with it.
    list.current?.focus();
    refresh();
  };
  return (
    <Box ref={list} tabIndex={-1}>
      <Answered asked={asked}>
        {({ data, meta: { pagination } }) =>
          pagination.total > 0 ? (
            <>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
                {data.map((group) => (
                  <Group
                    key={group.map(({ documentId }) => documentId).join(' ')}
                    group={group}
                    desk={desk}
                    onUse={(first) => setMerging([first, ...group.filter((one) => one !== first)])}
                    onApart={onDone}
                  />
                ))}
              </Flex>
              <Pages pagination={pagination} address={address} />
            </>
          ) : (
            <Nothing title={words('faq.none')} />
          )
        }
      </Answered>
      {merging && (
        <MergeDialog
          documentIds={merging.map(({ documentId }) => documentId)}
          locale={merging[0]?.language ?? ''}
          onClose={() => setMerging(null)}
          onMerged={onDone}
        />
      )}
    </Box>
  );
};

interface GroupProps {
  readonly group: readonly FaqCopy[];
  readonly desk: Desk;
  readonly onUse: (entry: FaqCopy) => void;
  readonly onApart: () => void;
}

const Group = ({ group, desk: { may, types }, onUse, onApart }: GroupProps) => {
  const words = useWords();
  const intl = useIntl();
  const [first, second] = group;
  if (!first) return null;
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
        {words('faq.group', { count: group.length })}
        {first.language && ` · ${languageWord(first.language, intl.locale)}`}
      </Typography>
      <Columns>
        {group.map((entry) => (
          <Flex key={entry.documentId} direction="column" alignItems="flex-start" gap={2}>
            <Typography tag={Link} to={types.addressOf(entry)} textColor="primary600" fontWeight="semiBold">
              <bdi>{types.titleOf(entry)}</bdi>
            </Typography>
            <Box width="100%" flex="1">
              <FaqWords entry={entry} other={entry === first ? (group.length === 2 ? second : undefined) : first} />
            </Box>
            {may.repair && (
              <Button size="S" variant="secondary" onClick={() => onUse(entry)}>
                {words('faq.use')}
              </Button>
            )}
          </Flex>
        ))}
      </Columns>
      {may.dismiss && <ApartButton group={group} onApart={onApart} />}
    </Box>
  );
};

const ApartButton = ({ group, onApart }: Pick<GroupProps, 'group' | 'onApart'>) => {
  const words = useWords();
  const { post } = useFetchClient();
  const [state, setState] = useState<'idle' | 'going' | 'failed'>('idle');
  const onClick = (): void => {
    setState('going');
    const documentIds = group.map(({ documentId }) => documentId);
    const request: FaqsApartRequest = { locale: group[0]?.language ?? '', documentIds };
    post('/newsroom/faqs/apart', request).then(onApart, (error: unknown) => {
      console.error('[newsroom] It could not be kept that entries ask the same on purpose', error);
      setState('failed');
    });
  };
  return (
    <Flex gap={3} paddingTop={4} wrap="wrap">
      <Button size="S" variant="tertiary" loading={state === 'going'} onClick={onClick}>
        {words('faq.apart')}
      </Button>
      {state === 'failed' && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {words('onPurpose.failed')}
        </Typography>
      )}
    </Flex>
  );
};
