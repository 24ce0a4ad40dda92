import type { BreadcrumbList, ListItem } from 'schema-dts';
import type { Told } from './index';

/** Every entry but the last needs an address. */
export function breadcrumbOf({ url, title, breadcrumb }: Told): BreadcrumbList | null {
  if (!url || breadcrumb.length === 0) return null;
  const entries = [...breadcrumb.map(({ name, url: item }) => ({ name, item })), { name: title, item: null }];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: entries.map(({ name, item }, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(item ? { item } : {}),
    })),
  };
}
