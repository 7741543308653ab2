import { expect, test } from 'vitest'
import { text } from '#test/commit/newsroom.ts'
import { openService } from '#test/newsroom/open-service.ts'
import { revision } from '../commit/newsroom.ts'
import { aReceiver } from './push/a-receiver.ts'

const FIRST = 'L4kqtJlcpXroDTDmpUMLUe3f1K8Xt2sQ'
const SECOND = '9Xt2sQL4kqtJlcpXroDTDmpUMLUe3f1K'

test('one correlation id traces a drop through the log lines of its feed pages, calls and webhooks', async () => {
  const { store, time, push, lines, calls } = await aReceiver({ view: 'full' })
  const log = { info: (message: string, fields: object) => lines.push({ message, ...fields }) }
  const service = openService(store, { now: () => new Date(time.now) }, log)
  for (const [orderKey, versionId, words] of [
    ['k1', FIRST, 'The harbour reopened.'],
    ['k2', SECOND, 'It reopened at noon.'],
  ] as const) {
    const dropped = revision(orderKey, text(words))
    await service.commitRevision({ ...dropped, drop: { ...dropped.drop, versionId } })
  }

  await push()
  const of = { licensee: 'gazette', articleId: 'harbour' }
  const [one, two] = [
    { ...of, correlationId: FIRST, version: 1, change: 1 },
    { ...of, correlationId: SECOND, version: 2, change: 2 },
  ]
  expect(lines).toMatchObject([
    { message: 'Text given', ...one, how: 'webhook' },
    { message: 'Webhook called', ...one, outcome: 'delivered' },
    { message: 'Text given', ...two, how: 'webhook' },
    { message: 'Webhook called', ...two, outcome: 'delivered' },
  ])

  lines.length = 0
  const answers = [await service.feed('gazette', undefined, 3), await service.article('gazette', 'harbour')]
  expect(lines).toMatchObject([
    { message: 'Text given', ...one, how: 'feed' },
    { message: 'Text given', ...two, how: 'feed' },
    { message: 'Feed page given', licensee: 'gazette', view: 'full', correlationId: [FIRST, SECOND] },
    { message: 'Text given', ...two, how: 'article' },
  ])
  for (const id of [FIRST, SECOND]) expect(JSON.stringify([answers, calls])).not.toContain(id)
})
