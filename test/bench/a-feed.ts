import { ask } from '#test/functions/api/ask.ts'
import { feedEvent } from '#test/functions/api/gateway-event.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { createNewsroom } from '#test/functions/api/newsroom.ts'

const LICENSEE = 'gazette'

/**
 * The API over in-memory ports with changes in its log, and a page of it that a licensee requests repeatedly.
 */
export const aFeed = async (changes: number, limit = 50, from = 0) => {
  const newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf(LICENSEE, 'all'))
  for (let count = 0; count < changes; count += 1)
    await newsroom.commit({
      id: `harbor-${count}`,
      headline: 'Port Ellery council keeps the night ferry',
      agency: 'Coastline News Service',
    })
  const caller = { scope: 'licensee', licenseeId: LICENSEE }
  const poll = (query: string) => ask(newsroom.handler, feedEvent({ query, caller }))
  let cursor = ''
  for (let seen = 0; seen < from; seen += 200)
    cursor = (await poll(`limit=200${cursor && `&after=${cursor}`}`)).json.next
  const event = feedEvent({ query: `limit=${limit}${cursor && `&after=${cursor}`}`, caller })
  return { handler: newsroom.handler, event }
}
