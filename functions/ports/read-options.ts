export interface ReadOptions {
  /**
   * The answer may be a moment old, at half the price (DynamoDB's eventually consistent read). Only for
   * answers that carry no text: whether a caller still has the latest one.
   */
  mayLag?: boolean
}
