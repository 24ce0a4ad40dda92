/** Sitemaps, read by xmllint with the schema of sitemaps.org. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SITEMAP = readFileSync(
  path.join(path.dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'),
  'utf8',
);

/** What the schema lets others put into an entry has to be known by one of theirs: links to other languages, as Google reads them. */
const XHTML = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link">
    <xs:complexType>
      <xs:attribute name="rel" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="alternate"/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="hreflang" type="xs:language" use="required"/>
      <xs:attribute name="href" type="xs:anyURI" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

/** What Google News asks of an article: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const NEWS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    targetNamespace="http://www.google.com/schemas/sitemap-news/0.9">
  <xs:element name="news">
    <xs:complexType>
      <xs:all>
        <xs:element name="publication">
          <xs:complexType>
            <xs:all>
              <xs:element name="name" type="xs:string"/>
              <xs:element name="language"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></xs:restriction></xs:simpleType></xs:element>
            </xs:all>
          </xs:complexType>
        </xs:element>
        <xs:element name="publication_date" type="xs:dateTime"/>
        <xs:element name="title" type="xs:string"/>
      </xs:all>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

const ALL = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
</xs:schema>`;

/** What is wrong with a sitemap; nothing when it is as it should be. */
export async function sitemapFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: ALL }],
    preload: [
      { fileName: 'sitemap.xsd', contents: SITEMAP },
      { fileName: 'xhtml.xsd', contents: XHTML },
      { fileName: 'news.xsd', contents: NEWS },
    ],
  });
  return errors.map(({ message }) => message);
}
