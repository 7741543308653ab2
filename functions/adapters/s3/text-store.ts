/**
 * Where packed articles too large for a table item are stored. A text is named by its SHA-256 and never
 * changes.
 */
export interface TextStore {
  /** Stores bytes and returns their key. */
  put(bytes: Uint8Array): Promise<string>
  /** Undefined if nothing is there. */
  get(key: string): Promise<Uint8Array | undefined>
}
