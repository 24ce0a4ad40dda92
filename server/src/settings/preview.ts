import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import type { CheckedType } from '../../../shared/checked-types';
import { SETTINGS_LIMITS, type SettingsPreviewResponse } from '../../../shared/contracts/settings';
import { type Settings, gateOf } from '../../../shared/settings';
import { checkRow } from '../checking/check-row';
import { checkedTypes } from '../checking/types';
import { hasDrafts } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { draftBatches } from './drafts';

type Preview = SettingsPreviewResponse['data'];

/**
 * How many published pages could not be published again under other settings, and can now.
 *
 * @param isWanted - Whether somebody still waits for the answer.
 */
export async function previewOf(strapi: Core.Strapi, settings: Settings, isWanted: () => boolean): Promise<Preview> {
  const now = await service(strapi, 'settings').current();
  const typesNow = checkedTypes(strapi, now);
  let [stopped, looked] = [0, 0];
  for (const type of checkedTypes(strapi, settings)) {
    if (!hasDrafts(strapi, type.uid)) continue;
    const before = typesNow.find(({ uid }) => uid === type.uid);
    const limit = SETTINGS_LIMITS.entries - looked;
    if (limit <= 0) break;
    for await (const rows of draftBatches(strapi, type.uid, { isPublished: true, limit }))
      for (const row of rows) {
        // Other requests are answered in between.
        await setImmediate();
        if (!isWanted()) return { stopped, looked };
        looked++;
        if ((await isStopped(strapi, type, row, settings)) && !(before && (await isStopped(strapi, before, row, now))))
          stopped++;
      }
  }
  return { stopped, looked };
}

async function isStopped(strapi: Core.Strapi, type: CheckedType, row: Row, settings: Settings): Promise<boolean> {
  const { findings } = await checkRow(strapi, type, row, { settings });
  return findings.some((finding) => gateOf(settings, finding, type.uid) === 'block');
}
