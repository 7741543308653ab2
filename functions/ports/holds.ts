export interface Holds {
  /**
   * Ids of the articles that are withheld without an end, those longest so in front by their latest change; at most `limit`.
   * May lag a moment behind, and lacks those stored before there was this list, until they are renewed.
   */
  list(limit: number): Promise<string[]>
}
