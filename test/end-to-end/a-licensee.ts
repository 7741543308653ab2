import { expect, vi } from 'vitest'
import type { LocalSettings } from '#infra/local/home/local-settings.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** What a licensee does over HTTP, with the demo key. */
export const aLicensee = ({ apiUrl, keys }: LocalSettings) => {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(new URL(path, apiUrl), { headers: { 'x-api-key': keys.licensee } })
    expect(response.status).toBe(200)
    return response
  }
  const readFeed = async () => FeedPage.parse(await (await get('/v1/feed?limit=200')).json()).changes
  return {
    get,
    readFeed,
    readArticle: async (href: string) => LicensedArticle.parse(await (await get(href)).json()),
    /** Polls the feed until it shows a headline, for at most a minute. */
    awaitChange: (headline: string) =>
      vi.waitFor(
        async () => {
          const change = (await readFeed()).find(change => change.headline === headline)
          if (!change) throw new Error(`The feed does not show "${headline}"`)
          return change
        },
        { timeout: 60_000, interval: 100 },
      ),
  }
}
