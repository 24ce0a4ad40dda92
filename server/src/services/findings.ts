import type { Core } from '@strapi/types';
import type {
  AttentionResponse,
  DeskFilters,
  FacetsResponse,
  FindingGroupsResponse,
  FindingsResponse,
  ExportFormat,
  GroupPreviewResponse,
} from '../../../shared/contracts/desk';
import { attentionOf } from '../desk/attention';
import { type ExportFile, exportFile } from '../desk/export/file';
import { facetsOf } from '../desk/facets';
import { pageOfFindings } from '../desk/findings';
import { pageOfGroups } from '../desk/groups';
import { previewOf } from '../desk/preview';
import type { Ability } from '../documents/access';

export type FindingsService = ReturnType<typeof createFindingsService>;

/** What is open in all entries that a user may read, as the last checks stored it. */
export const createFindingsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ability: Ability, filters: DeskFilters, page: number): Promise<FindingsResponse> {
    const { data, pagination } = await pageOfFindings(strapi, ability, filters, page);
    return { data, meta: { pagination } };
  },

  async facets(ability: Ability, filters: DeskFilters): Promise<FacetsResponse> {
    return { data: await facetsOf(strapi, ability, filters) };
  },

  async groups(ability: Ability, filters: DeskFilters, page: number): Promise<FindingGroupsResponse> {
    const { data, pagination } = await pageOfGroups(strapi, ability, filters, page);
    return { data, meta: { pagination } };
  },

  /** What repairing one fault everywhere would do. */
  async preview(
    ability: Ability,
    filters: DeskFilters & { readonly fingerprint: string },
  ): Promise<GroupPreviewResponse> {
    return { data: await previewOf(strapi, ability, filters) };
  },

  /** A file of them. */
  export: (ability: Ability, format: ExportFormat, filters: DeskFilters): Promise<ExportFile> =>
    exportFile(strapi, ability, format, filters),

  /** Entries of the user's own with errors. */
  attention: (ability: Ability, user: number): Promise<AttentionResponse> => attentionOf(strapi, ability, user),
});
