import * as z from 'zod'
import type { LocalSettings } from './home/local-settings.ts'

const FeedChange = z.object({
  href: z.string().optional(),
  status: z.string(),
  headline: z.string(),
  agency: z.string().optional(),
})
export type FeedChange = z.infer<typeof FeedChange>

const FeedPage = z.object({ changes: z.array(FeedChange) })

/** The feed's first page, fetched as any licensee fetches it. */
export const readFirstPage = async ({ apiUrl, keys }: LocalSettings): Promise<FeedChange[]> => {
  const response = await fetch(`${apiUrl}/v1/feed`, { headers: { 'x-api-key': keys.licensee } })
  if (!response.ok) throw new Error(`GET /v1/feed: ${response.status} ${await response.text()}`)
  return FeedPage.parse(await response.json()).changes
}
