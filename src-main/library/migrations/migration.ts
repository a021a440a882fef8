/** One numbered change of the schema. Never edited once released: a later one corrects it. */
export interface Migration {
  /** The `user_version` that the database has afterwards. */
  version: number;
  sql: string;
}
