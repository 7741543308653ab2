import { aWebhook } from '#test/contract/a-webhook.ts'
import { anOrder } from '#test/contract/an-order.ts'
import { articleEvent, feedEvent } from '#test/functions/api/gateway-event.ts'
import { aTypicalStory } from './a-typical-story.ts'
import { createWorks, readPage, type Work } from './create-works.ts'
import { LICENSEE, openPath } from './open-path.ts'
import { Recorded, type StepName } from './recorded.ts'

const caller = { scope: 'licensee', licenseeId: LICENSEE, keyId: 'aaaabbbbcccc' }
const asking = (etag?: string) => (etag ? { caller, headers: { 'If-None-Match': etag } } : { caller })

/**
 * A kill whose story never came, as every newsroom has had: before the very first order, each story reads the
 * orders.
 */
const order = anOrder({ target: { slug: 'Harbour Vote' }, givenAt: '2026-02-28T10:00:00.000Z' })

/**
 * Plays the path of a story through the real handlers on the embedded engines, and records each step.
 * Everything is warm, as it is for all but a Lambda's first call: each recorded step was played once before.
 */
export const playPath = async (): Promise<Recorded> => {
  await using ending = new AsyncDisposableStack()
  const path = await openPath()
  ending.defer(path.close)
  const works = createWorks(path)
  const recorded: Partial<Recorded> = {}
  const record = async (step: StepName, work: Work) => {
    recorded[step] = await path.record(work)
  }
  const poll = (after: string, etag?: string) =>
    works.ask(feedEvent({ ...asking(etag), query: `after=${after}` }), etag ? 304 : 200)
  const fetch = (id: string, etag?: string) => works.ask(articleEvent(id, asking(etag)), etag ? 304 : 200)
  const later = { version: '2', headline: 'Night ferry stays for two years' }
  let count = 0
  /** A drop of a story that was never seen. */
  const aDrop = () => {
    count += 1
    return works.ingest(`desk/${count}.json`, aTypicalStory(`tag:coast,2026:ferry-${count}`))
  }

  await path.store.standingOrders.give(order)
  await path.store.standingOrders.count()
  await path.record(await aDrop())
  await record('ingest', await aDrop())
  for (const number of [1, 2]) {
    const text = aTypicalStory(`tag:coast,2026:ferry-${number}`, later)
    await record('update', await works.ingest(`desk/${number}-later.json`, text))
  }
  for (const id of ['one', 'two']) await record('release', await works.release(id))
  for (const _ of [1, 2]) await record('authorize', works.authorize)

  let next = ''
  // Not a step of the path, but its log lines are the recorder's too, and nobody else's.
  await path.record(async () => {
    const answer = await works.ask(feedEvent({ caller, query: 'limit=200' }), 200)
    next = readPage(answer.body).next
    return answer
  })
  for (const _ of [1, 2]) {
    const { etag } = await poll(next)
    await record('idlePoll', () => poll(next, etag))
    await path.record(await aDrop())
    let body = ''
    await record('poll', async () => {
      const answer = await poll(next)
      body = answer.body
      return answer
    })
    const page = readPage(body)
    const id = page.articleId ?? ''
    await record('article', () => fetch(id))
    const known = await fetch(id)
    await record('again', () => fetch(id, known.etag))
    next = page.next
  }

  const after = await path.store.changes.head()
  const webhook = aWebhook({ licenseeId: LICENSEE, url: path.endpoint.url, view: 'full', after })
  await path.store.webhooks.write(webhook)
  for (const _ of [1, 2]) {
    await path.record(await aDrop())
    await record('wake', works.wake)
    await record('push', () => works.push(webhook))
    await record('minute', works.minute)
  }
  return Recorded.parse(recorded)
}
