/**
 * Everything taken from Strapi's admin panel. Parts of it are unstable by name, so a change there is mended here, in one
 * place.
 */
import { useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

export {
  InputRenderer,
  Layouts,
  Page,
  Pagination,
  unstable_useContentManagerContext as useContentManagerContext,
  getFetchClient,
  useFetchClient,
  useForm,
  useIsDesktop,
  useQueryParams,
  useRBAC,
  Widget,
} from '@strapi/strapi/admin';
export type { StrapiApp } from '@strapi/strapi/admin';
export type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';

/** What a custom field's input is given besides its label. */
export interface FieldInputProps {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly error?: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: unknown) => void;
}

type Values = Readonly<Record<string, unknown>>;

/** What we use of the form of the edit view. */
export interface EntryForm {
  readonly getValues: () => Values;
  readonly onChange: (path: string, value: unknown) => void;
  readonly addFieldRow: (field: string, row: Record<string, unknown>, index: number) => void;
  readonly removeFieldRow: (field: string, index: number) => void;
  readonly setErrors: (errors: object) => void;
}

/** The form's functions; they stay the same while it lives, so that nothing is drawn again for them. */
export function useEntryForm(): EntryForm {
  const getValues = useForm('Newsroom', (form) => form.getValues) as () => Values;
  const onChange = useForm('Newsroom', (form) => form.onChange);
  const addFieldRow = useForm('Newsroom', (form) => form.addFieldRow);
  const removeFieldRow = useForm('Newsroom', (form) => form.removeFieldRow);
  const setErrors = useForm('Newsroom', (form) => form.setErrors);
  return { getValues, onChange, addFieldRow, removeFieldRow, setErrors };
}
