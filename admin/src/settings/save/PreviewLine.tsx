import { Flex, TextButton, Typography } from '@strapi/design-system';
import {
  SETTINGS_LIMITS,
  type SettingsPreviewRequest,
  type SettingsPreviewResponse,
} from '../../../../shared/contracts/settings';
import type { Settings } from '../../../../shared/settings';
import { type Words, useWords } from '../../components/words';
import { useWhileTyping } from '../../components/useWhileTyping';

const REST_MS = 1_000;

/** How many published pages saving would stop. */
export const PreviewLine = ({ settings }: { readonly settings: Settings }) => {
  const words = useWords();
  const body: SettingsPreviewRequest = { data: settings };
  const asked = useWhileTyping<SettingsPreviewResponse['data']>('/newsroom/settings/preview', body, REST_MS);
  if (asked.state === 'failed')
    return (
      <Flex gap={2} wrap="wrap" role="status">
        <Typography variant="pi">{words('settings.preview.failed')}</Typography>
        <TextButton onClick={asked.retry}>{words('retry')}</TextButton>
      </Flex>
    );
  const isMany = asked.state === 'answered' && asked.answer.stopped > 0;
  return (
    <Typography
      tag="p"
      variant="pi"
      role="status"
      textColor={isMany ? 'danger700' : 'neutral600'}
      fontWeight={isMany ? 'semiBold' : 'regular'}
    >
      {asked.state === 'answered' ? sayPreview(asked.answer, words) : ''}
      {asked.state === 'asking' && words('settings.preview.asking')}
      {asked.state === 'refused' && <span lang="en">{asked.message}</span>}
    </Typography>
  );
};

function sayPreview({ stopped, looked }: SettingsPreviewResponse['data'], words: Words): string {
  const isPart = looked >= SETTINGS_LIMITS.entries;
  return words(isPart ? 'settings.preview.newest' : 'settings.preview.all', { stopped, looked });
}
