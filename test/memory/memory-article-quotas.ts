import type { ArticleQuotas, QuotaPeriod } from '#ports'

export const memoryArticleQuotas = (): ArticleQuotas => {
  const periods = new Map<string, Set<string>>()
  const articlesOf = ({ licenseeId, productId, period }: Omit<QuotaPeriod, 'endsAt'>): Set<string> => {
    const name = JSON.stringify([licenseeId, productId, period])
    const articles = periods.get(name) ?? new Set<string>()
    periods.set(name, articles)
    return articles
  }
  return {
    async take(period, articleId, limit) {
      const articles = articlesOf(period)
      if (!articles.has(articleId) && articles.size >= limit) return 'over'
      articles.add(articleId)
      return 'counted'
    },
    async find(period, articleId) {
      const articles = articlesOf(period)
      return { used: articles.size, isCounted: articles.has(articleId) }
    },
    used: async period => articlesOf(period).size,
  }
}
