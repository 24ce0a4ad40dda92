import type {
  AnalysisNewsArticleLeaf,
  BackgroundNewsArticleLeaf,
  CorrectionComment,
  ImageObject,
  MergeLeafTypes,
  NewsArticleLeaf,
  NewsMediaOrganization,
  OpinionNewsArticleLeaf,
  Organization,
  Person,
  WebSite,
} from 'schema-dts';
import type { ArticleKind, Author, Correction, Image } from '../../../../shared/contracts/content';
import type { Site } from '../../site/site';
import type { RenderContext } from '../context';
import { sayCorrection } from '../corrections';
import { citationsOf, questionsOf } from './parts';
import type { Told } from './index';
import { known } from './known';

type Fields = Omit<NewsArticleLeaf, '@type'>;
type Special = OpinionNewsArticleLeaf | AnalysisNewsArticleLeaf | BackgroundNewsArticleLeaf;
/** A news article that is of a special kind as well. */
type Both<Leaf> = Leaf extends Special ? MergeLeafTypes<[NewsArticleLeaf, Leaf]> : never;

const SPECIAL: Readonly<Partial<Record<ArticleKind, Special['@type']>>> = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
};

export function newsArticleOf(
  page: Told,
  quotable: ReadonlySet<string>,
  context: RenderContext,
): NewsArticleLeaf | Both<Special> {
  const { url, title, standfirst, locale, cover, section, tags, corrections, authors } = page;
  const fields: Fields = known({
    '@id': url && `${url}#article`,
    url,
    mainEntityOfPage: url && page.seo.canonicalUrl,
    headline: title,
    description: standfirst,
    inLanguage: locale,
    datePublished: page.publishedAt,
    dateModified: page.updatedAt,
    author: authors.map(authorOf),
    publisher: publisherOf(context.site),
    image: cover ? [imageOf(cover)] : [],
    articleSection: section?.name,
    keywords: tags.map(({ name }) => name),
    wordCount: page.wordCount,
    isPartOf: siteOf(context.site),
    isBasedOn: page.basedOn,
    citation: citationsOf(page),
    correction: corrections.map((correction) => correctionOf(correction, locale)),
    hasPart: questionsOf(page, quotable, context),
  });
  const special = SPECIAL[page.kind];
  // Search engines know the general type only, so the special one is never alone.
  return special
    ? ({ '@type': ['NewsArticle', special], ...fields } as Both<Special>)
    : { '@type': 'NewsArticle', ...fields };
}

const authorOf = ({ name, role, house, url }: Author): Person | Organization =>
  house
    ? { '@type': 'Organization', name, ...known({ url }) }
    : { '@type': 'Person', name, ...known({ jobTitle: role, url }) };

const publisherOf = ({ name, home, logo }: Site): NewsMediaOrganization | null =>
  name === null
    ? null
    : {
        '@type': 'NewsMediaOrganization',
        ...known({ '@id': home && `${home}#publisher`, name, url: home, logo }),
      };

const siteOf = ({ name, home }: Site): WebSite | null =>
  home === null ? null : { '@type': 'WebSite', '@id': `${home}#website`, url: home, ...known({ name }) };

const imageOf = ({ url, width, height, caption, credit }: Image): ImageObject => ({
  '@type': 'ImageObject',
  url,
  ...known({ width: width?.toString(), height: height?.toString(), caption, creditText: credit }),
});

const correctionOf = (correction: Correction, locale: string): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text: sayCorrection(correction, locale),
  datePublished: correction.correctedAt,
});
