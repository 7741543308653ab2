import { beforeEach, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import type { Article } from '#schemas/article.ts'
import type { Case } from '#schemas/desk/case.ts'
import { revision } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

const EVENING = '2026-03-01T20:00:00.000Z'
const caseId = '20260301-aaaaaaaa'
const aCase = (fields: Partial<Case> = {}): Case => ({
  id: caseId,
  kind: 'withhold',
  status: 'open',
  target: { slug: 'harbour' },
  note: 'Hold it.',
  candidates: ['harbour'],
  drop: { bucket: 'drops', key: 'hold.txt' },
  openedAt: '2026-03-01T09:00:00Z',
  ...fields,
})

let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  desk = openDesk()
})

const drop = async (fields: Partial<Article>, orderKey = 'k1') => {
  const dropped = revision(orderKey, fields)
  await desk.store.aliases.note(nameStory(dropped.article), dropped.article.receivedAt.slice(0, 10))
  await desk.commitRevision(dropped)
}
const decide = (order: object) =>
  desk.call('resolveCase', { pathParameters: { caseId }, body: { reason: 'The agency called.', ...order } })

test('tells until when a story stays under embargo that a decision was to publish', async () => {
  await drop({ status: 'withheld', embargoedUntil: EVENING })
  await desk.store.cases.open(aCase())
  await createRestateArticle({ ...desk.store, ...desk })('harbour', { status: 'withheld' }, 'ida')
  expect(await decide({ action: 'publish' })).toEqual({ outcome: 'resolved', embargoedUntil: EVENING })
})

test('names the copies of the stories that a decision kills together', async () => {
  for (const id of ['harbour', 'pier', 'copy']) await drop({ id })
  await desk.store.cases.open(aCase({ candidates: ['harbour', 'pier'] }))
  expect(await decide({ action: 'kill', all: true })).toEqual({ outcome: 'resolved', copies: ['copy'] })
})

test('names none where each copy of a killed story is one that its case names', async () => {
  for (const id of ['harbour', 'pier']) await drop({ id })
  await desk.store.cases.open(aCase({ candidates: ['harbour', 'pier'] }))
  const told = await decide({ action: 'kill', articleId: 'harbour' })
  expect(told).toEqual({ outcome: 'resolved', others: ['pier'] })
})

test('names the story that a case was decided about to whoever comes late', async () => {
  await drop({})
  await desk.store.cases.open(aCase())
  await decide({ action: 'hold' })
  expect(await desk.call('listCases', { query: { case: caseId } })).toMatchObject({
    cases: [],
    decided: { articleId: 'harbour', how: expect.stringContaining('held the story') },
  })
})

test('lists the cases although the story of one has no text but its kill', async () => {
  await drop({ id: 'pier', status: 'canceled' })
  await drop({})
  await desk.store.cases.open(aCase({ candidates: ['harbour', 'pier'] }))
  const { cases, stories } = await desk.call('listCases')
  expect(cases).toMatchObject([{ id: caseId }])
  expect(Object.keys(stories)).toEqual(['harbour'])
})

test('takes back a version that has the words of the one that stays, and names no copies', async () => {
  await drop({ credit: 'Coastal Wire' })
  await drop({ credit: 'Harbor Ledger' }, 'k2')
  await drop({ id: 'copy' })
  const body = { before: 2, reason: 'It credited another agency.' }
  expect(await desk.call('recallStory', { pathParameters: { id: 'harbour' }, body })).toEqual({
    outcome: 'accepted',
    version: 2,
  })
})
