/*
 * Serves a page of 50 summaries to a Lambda that has not seen it, then again, through the real handlers, and
 * prints what each used.
 */

import { createCommitRevision } from '#commit/commit-revision.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { revision } from '#test/commit/newsroom.ts'
import { aTypicalStory } from '#test/cost/a-typical-story.ts'
import { createWorks, readPage } from '#test/cost/create-works.ts'
import { LICENSEE, openPath } from '#test/cost/open-path.ts'
import { feedEvent } from '#test/functions/api/gateway-event.ts'

const STORIES = 150

const path = await openPath()
const works = createWorks(path)
const caller = { scope: 'licensee', licenseeId: LICENSEE, keyId: 'aaaabbbbcccc' }
const page = async (query: string, etag?: string) => {
  const headers = etag === undefined ? {} : { headers: { 'If-None-Match': etag } }
  return works.ask(feedEvent({ caller, query, ...headers }), etag === undefined ? 200 : 304)
}
// The licensee and its activity are read only now and then, and are not part of a page's cost. No change is
// cached yet.
await page('limit=1')
for (let number = 1; number <= STORIES; number += 1)
  await path.record(await works.ingest(`desk/${number}.json`, aTypicalStory(`tag:coast,2026:page-${number}`)))

let etag = ''
let next = ''
const first = await path.record(async () => {
  const answer = await page('limit=50')
  etag = answer.etag
  next = readPage(answer.body).next
  return answer
})
const again = await path.record(() => page('limit=50', etag))

// The first story of the next page is killed before anybody has seen it.
const { articleId = '' } = (await path.store.changes.after(50, 1))[0] ?? {}
const commitRevision = createCommitRevision({ ...path.store, clock: { now: () => new Date() } })
await commitRevision(revision('kill', { id: articleId, status: 'canceled' }))
const killed = await path.record(async () => {
  const answer = await page(`limit=50&after=${next}`)
  const { changes } = FeedPage.parse(JSON.parse(answer.body))
  if (changes.filter(({ headline }) => headline === undefined).length !== 1)
    throw new Error('Not the killed story alone has lost its headline')
  return answer
})
console.log(JSON.stringify({ first, again, killed }))
process.exit()
