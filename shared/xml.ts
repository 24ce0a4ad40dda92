import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  // XML has no attribute without a value, whatever the value is.
  suppressBooleanAttributes: false,
  tagValueProcessor: (_, value) => permitted(value),
  attributeValueProcessor: (_, value) => permitted(value),
});

/**
 * An XML 1.0 document. Attributes begin with `@_`, `#text` is the text of an element that has some; what is undefined is
 * left out, and so is every character that XML has no way to write.
 */
export const toXml = (document: Readonly<Record<string, unknown>>): string =>
  builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...document });

/** XML 1.0 has no control characters, not even escaped, and no halves of characters. */
const permitted = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    : value;
