export interface ReadOptions {
  /**
   * The answer may be of a moment ago, for half the price (DynamoDB's eventually consistent read). Only for what lets no word leave: whether
   * a caller still has the latest answer.
   */
  mayLag?: boolean
}
