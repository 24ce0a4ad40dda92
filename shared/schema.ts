/** Schemas in Strapi's own shape, as the server and the content manager both have them. */
export interface Attribute {
  readonly type: string;
  readonly customField?: string;
  /** Of a component. */
  readonly component?: string;
  readonly repeatable?: boolean;
  /** Of a dynamic zone. */
  readonly components?: readonly string[];
  readonly private?: boolean;
  readonly visible?: boolean;
}

export interface Schema {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface Schemas {
  readonly contentType: Schema;
  /** By uid; those of other types may be among them. */
  readonly components: Readonly<Record<string, Schema>>;
}
