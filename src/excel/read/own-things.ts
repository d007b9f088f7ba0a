/** By what things of ours are told from others before they are read. Only they are asked about closely: what others keep can make Excel fail. */
export interface OwnThings {
  /** The custom document properties that are read. */
  readonly properties: readonly string[];
  /** Whether a table may be one of ours, judged by its name, its headers and those properties. */
  readonly mayHold: (table: { readonly name: string; readonly headers: readonly string[] }, properties: ReadonlyMap<string, string>) => boolean;
}
