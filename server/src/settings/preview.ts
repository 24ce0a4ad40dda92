import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import type { CheckedType } from '../../../shared/checked-types';
import { SETTINGS_LIMITS, type SettingsPreviewResponse } from '../../../shared/contracts/settings';
import { type Settings, gateOf } from '../../../shared/settings';
import { type Given, checkRow } from '../checking/check-row';
import { checkedTypes } from '../checking/types';
import { hasDrafts } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { draftsInTurn } from './drafts';

type Preview = SettingsPreviewResponse['data'];

/**
 * How many published pages could not be published again under other settings, and can now.
 *
 * @param isWanted - Whether somebody still waits for the answer.
 */
export async function previewOf(strapi: Core.Strapi, settings: Settings, isWanted: () => boolean): Promise<Preview> {
  const now = await service(strapi, 'settings').current();
  const typesNow = checkedTypes(strapi, now);
  const types = checkedTypes(strapi, settings).filter(({ uid }) => hasDrafts(strapi, uid));
  let [stopped, looked] = [0, 0];
  const which = { isPublished: true, limit: SETTINGS_LIMITS.entries };
  for await (const { type, rows } of draftsInTurn(strapi, types, which)) {
    const before = typesNow.find(({ uid }) => uid === type.uid);
    const decided = await service(strapi, 'dismissals').ofAll(type.uid, rows);
    for (const row of rows) {
      // Other requests are answered in between.
      await setImmediate();
      if (!isWanted()) return { stopped, looked };
      looked++;
      const dismissals = decided(row);
      const isNew = !before || !(await isStopped(strapi, before, row, { settings: now, dismissals }));
      if (isNew && (await isStopped(strapi, type, row, { settings, dismissals }))) stopped++;
    }
  }
  return { stopped, looked };
}

async function isStopped(strapi: Core.Strapi, type: CheckedType, row: Row, given: Required<Given>): Promise<boolean> {
  const { findings } = await checkRow(strapi, type, row, given);
  return findings.some((finding) => gateOf(given.settings, finding, type.uid) === 'block');
}
