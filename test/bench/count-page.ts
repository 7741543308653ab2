/* Serves a page of 50 summaries to a Lambda that has not seen it, then again, through the real handlers, and prints what each used. */

import { aTypicalStory } from '#test/cost/a-typical-story.ts'
import { createWorks } from '#test/cost/create-works.ts'
import { LICENSEE, openPath } from '#test/cost/open-path.ts'
import { feedEvent } from '#test/functions/api/gateway-event.ts'

const path = await openPath()
const works = createWorks(path)
for (let number = 1; number <= 50; number += 1)
  await path.record(await works.ingest(`desk/${number}.json`, aTypicalStory(`tag:coast,2026:page-${number}`)))
const caller = { scope: 'licensee', licenseeId: LICENSEE, keyId: 'aaaabbbbcccc' }
const page = (etag?: string) =>
  works.ask(
    feedEvent({ caller, query: 'limit=50', ...(etag && { headers: { 'If-None-Match': etag } }) }),
    etag ? 304 : 200,
  )
// The licensee and what was heard of it are read once in a while, and are no cost of a page.
await works.ask(feedEvent({ caller, query: 'limit=1' }), 200)
let etag = ''
const first = await path.record(async () => {
  const answer = await page()
  etag = answer.etag
  return answer
})
await path.record(() => page(etag))
const again = await path.record(() => page(etag))
console.log(JSON.stringify({ first, again }))
process.exit()
