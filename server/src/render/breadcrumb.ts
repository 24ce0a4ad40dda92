import type { Crumb } from '../../../shared/contracts/content';
import type { Row } from '../documents/rows';
import type { Setting } from './context';
import { labelsFor } from './labels';
import { linkOf } from './shapes';

/** From the site's front page to a section, which stands last. */
export const breadcrumbOf = (sections: readonly Row[], { locale, site }: Pick<Setting, 'locale' | 'site'>): Crumb[] => [
  { name: labelsFor(locale).home, slug: null, url: site.home },
  ...sections.map((section) => {
    const { name, slug, url } = linkOf('section', section, site);
    return { name, slug, url };
  }),
];
