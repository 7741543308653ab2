/** What articles are counted under: a product that a licensee holds, and a day or month (UTC). */
export interface QuotaPeriod {
  licenseeId: string
  productId: string
  period: string
  endsAt: Date
}

/** Articles given to licensees, counted against the quotas of their products. */
export interface ArticleQuotas {
  /**
   * Counts an article in a period, once, unless `limit` others are already counted: then it is `over`, and
   * nothing changes.
   */
  take(place: QuotaPeriod, articleId: string, limit: number): Promise<'counted' | 'over'>
  /** How many articles are counted in a period, and whether this one is. */
  find(place: Omit<QuotaPeriod, 'endsAt'>, articleId: string): Promise<{ used: number; isCounted: boolean }>
  /** How many articles are counted in a period. */
  used(place: Omit<QuotaPeriod, 'endsAt'>): Promise<number>
}

/** Calls of licensees, counted per window of time. */
export interface CallCounts {
  /**
   * Adds calls to a window and returns its sum, including those of other processes. After `endsAt` nobody
   * asks for it any more.
   */
  add(licenseeId: string, window: string, calls: number, endsAt: Date): Promise<number>
}
