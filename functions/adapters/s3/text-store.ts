/** Where packed articles lie that outgrow a table item. A text is named by its SHA-256 and never changes. */
export interface TextStore {
  /** Stores bytes and gives their key. */
  put(bytes: Uint8Array): Promise<string>
  get(key: string): Promise<Uint8Array>
}
