/** What articles are counted in: a product that a licensee holds, and a day or month (UTC). */
export interface QuotaPeriod {
  licenseeId: string
  productId: string
  period: string
  endsAt: Date
}

/** Articles that licensees were given, counted against the quotas of their products. */
export interface ArticleQuotas {
  /** Counts an article in a period, once, unless `limit` others are in it: then it is `over`, and nothing changes. */
  take(place: QuotaPeriod, articleId: string, limit: number): Promise<'counted' | 'over'>
  /** How many are in a period. */
  used(place: Omit<QuotaPeriod, 'endsAt'>): Promise<number>
}

/** Calls of licensees, counted by windows of time. */
export interface CallCounts {
  /** Adds calls to a window and gives its sum, those that other processes added included. `endsAt`: when nobody asks for it any more. */
  add(licenseeId: string, window: string, calls: number, endsAt: Date): Promise<number>
}
