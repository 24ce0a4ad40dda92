/**
 * The shapes of `shared/contracts/content.ts`. Typed but for `blocks` and JSON-LD, which stay as REST answers them: an
 * application may add blocks of its own, and a union would have to know them all. `NewsroomArticle`, `NewsroomSource` and
 * the like are names of the GraphQL plugin's.
 */
export const typeDefs = /* GraphQL */ `
  type Query {
    "The published article of a slug, whole. Moved: redirect. Published no more: goneSince."
    newsroomArticleBySlug(slug: String!, locale: String, fallback: Boolean): NewsroomArticleAnswer!
    "Published articles, newest first."
    newsroomArticleCards(
      "With its subsections."
      section: String
      author: String
      "Any of up to five."
      tag: [String!]
      kind: [String!]
      "A day, or an instant with its zone."
      from: String
      to: String
      "2 to 80 characters."
      q: String
      documentId: [String!]
      locale: String
      "1 to 100."
      pageSize: Int
      cursor: String
      total: Boolean
    ): NewsroomArticleCards!
  }

  type NewsroomArticleAnswer {
    data: NewsroomArticlePage
    redirect: NewsroomMoved
    goneSince: String
  }

  type NewsroomMoved {
    status: Int!
    slug: String!
    locale: String!
    url: String
  }

  type NewsroomArticleCards {
    data: [NewsroomCard!]!
    pageSize: Int!
    "Cursor of the next page; null at the end."
    next: String
    "Only where it is asked for."
    total: Int
  }

  type NewsroomCard {
    documentId: ID!
    locale: String!
    kind: String!
    slug: String!
    url: String
    title: String!
    standfirst: String
    section: NewsroomCardLink
    authors: [NewsroomCardAuthor!]!
    tags: [NewsroomCardLink!]!
    cover: NewsroomCardImage
    publishedAt: String!
    updatedAt: String!
    readingMinutes: Int!
  }

  type NewsroomArticlePage {
    documentId: ID!
    locale: String!
    kind: String!
    slug: String!
    url: String
    title: String!
    standfirst: String
    section: NewsroomCardLink
    breadcrumb: [NewsroomCrumb!]!
    authors: [NewsroomCardAuthor!]!
    tags: [NewsroomCardLink!]!
    cover: NewsroomCardImage
    publishedAt: String!
    updatedAt: String!
    wordCount: Int!
    readingMinutes: Int!
    toc: [NewsroomHeading!]!
    blocks: [JSON!]!
    html: String!
    markdown: String!
    text: String!
    factBoxes: [NewsroomShownFactBox!]!
    faqs: [NewsroomShownFaq!]!
    readerQuestions: [NewsroomShownQuestion!]!
    acceptsQuestions: Boolean!
    corrections: [NewsroomShownCorrection!]!
    related: [NewsroomCard!]!
    alternates: [NewsroomAlternate!]!
    basedOn: String
    seo: NewsroomSeo!
    jsonLd: JSON!
    jsonLdHtml: String!
  }

  type NewsroomCardLink {
    documentId: ID!
    name: String!
    slug: String!
    url: String
  }

  type NewsroomCardAuthor {
    documentId: ID!
    name: String!
    slug: String!
    url: String
    role: String
    house: Boolean!
  }

  type NewsroomCardImage {
    url: String!
    alt: String
    caption: String
    credit: String
    width: Int
    height: Int
    mime: String!
    focalPoint: JSON
    formats: [NewsroomImageFormat!]!
  }

  type NewsroomImageFormat {
    url: String!
    width: Int!
    height: Int!
  }

  type NewsroomCrumb {
    name: String!
    slug: String
    url: String
  }

  type NewsroomHeading {
    id: String!
    level: Int!
    text: String!
  }

  type NewsroomShownFactBox {
    documentId: ID!
    kind: String!
    title: String
    markdown: String!
    html: String!
    asOf: String
    sources: [NewsroomShownSource!]!
  }

  type NewsroomShownSource {
    documentId: ID!
    name: String!
    publisher: String
    url: String
    publishedOn: String
    retrievedOn: String
  }

  type NewsroomShownFaq {
    documentId: ID!
    question: String!
    answerMarkdown: String!
    answerHtml: String!
  }

  type NewsroomShownQuestion {
    documentId: ID!
    question: String!
    answerMarkdown: String!
    answerHtml: String!
    askedBy: String
    place: String
    answeredBy: String
    answeredAt: String
  }

  type NewsroomShownCorrection {
    documentId: ID!
    wrong: String!
    right: String!
    correctedAt: String!
  }

  type NewsroomAlternate {
    locale: String!
    slug: String!
    url: String
  }

  type NewsroomSeo {
    title: String!
    description: String
    canonicalUrl: String
  }
`;
