import { expect, test } from 'vitest'
import type { Normalized } from '#domain/copy.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { asItCame } from '#infra/cli/backup/as-it-came.ts'
import { planRestore } from '#infra/cli/backup/plan-restore.ts'
import { replayEvents } from '#infra/cli/backup/replay-events.ts'
import { changeAt, story } from '#test/contract/story.ts'

const read = (id: string, headline: string, fields: Partial<Normalized> = {}): Normalized => ({
  article: story({ id, headline }),
  spans: [],
  removed: [],
  warnings: [],
  ...fields,
})
const reading = (...stories: Normalized[]): DropReading => ({
  ok: true,
  format: 'text',
  stories,
  rejections: [],
  warnings: [],
})
const killed = 'article-killed'
const exported = [killed, 'article-later']
const all = { isWhole: true, isKnown: (id: string) => exported.includes(id) }
const idsOf = (each: DropReading) =>
  each.ok ? each.stories.map(({ article }) => `${article.id} ${article.headline}`) : each.rejection.code

test('a story of which newer rules read another headline is restored as the article that was killed', () => {
  const now = reading(read('article-new', 'Pier opens'))
  expect(idsOf(asItCame(now, { ...all, articleIds: [killed] }))).toEqual([`${killed} Pier opens`])
})

test('a story that is read in a drop which was refused stays refused, and what came too late for a change is kept', () => {
  const now = reading(read('article-new', 'Pier opens'))
  expect(idsOf(asItCame(now, { ...all, articleIds: [] }))).toBe('missing-body')
  const later = reading(read('article-later', 'Pier shut'))
  expect(asItCame(later, { ...all, articleIds: [] })).toEqual(later)
})

test('of several stories none is taken for another, and none appears that nobody was given', () => {
  const now = reading(
    read(killed, 'Pier opens'),
    read('article-new', 'Quay opens'),
    read('article-newer', 'Lock opens'),
  )
  const former = { ...all, articleIds: [killed, 'article-lost'] }
  expect(idsOf(asItCame(now, former))).toEqual([`${killed} Pier opens`])
})

test('a notice and a kill stay as they are read', () => {
  const notice = read('notice', 'KILL', {
    notice: { kind: 'kill', target: { slug: 'PIER' }, note: 'Kill it' },
  })
  const kill = { ...read('article-unknown', 'Kill'), article: story({ id: 'x', status: 'canceled' }) }
  for (const each of [reading(notice), reading(kill)])
    expect(asItCame(each, { ...all, articleIds: [] })).toEqual(each)
})

test('a drop of which the export lacks a change keeps the stories that it does not know', () => {
  const now = reading(read('article-new', 'Pier opens'))
  expect(asItCame(now, { ...all, isWhole: false, articleIds: [] })).toEqual(now)
})

test('a restore knows of each exported drop which articles it made, and nothing of a newer one', () => {
  const at = '2026-03-01T10:00:00.000Z'
  const drop = { bucket: 'drops', versionId: 'v', sequencer: '0A', size: 1, droppedAt: at }
  const { events } = planRestore(
    [
      { kind: 'drop', drop: { ...drop, key: 'pier' }, completedAt: at, seqs: [1] },
      { kind: 'drop', drop: { ...drop, key: 'quay' }, completedAt: at, seqs: [2] },
      { kind: 'change', change: { ...changeAt(1), committedAt: at, articleId: killed } },
    ],
    ['pier', 'quay', 'newer'].map(key => ({ ...drop, key, storedAt: at })),
  )
  const formerOf = (key: string) =>
    events.flatMap(event => (event.kind === 'drop' && event.drop.key === key ? [event.former] : []))[0]
  expect(formerOf('pier')).toMatchObject({ articleIds: [killed], isWhole: true })
  expect(formerOf('pier')?.isKnown(killed)).toBe(true)
  expect(formerOf('quay')).toMatchObject({ articleIds: [], isWhole: false })
  expect(formerOf('newer')).toBeUndefined()
})

test('a drop is ingested again with what the export says of it', async () => {
  const at = new Date('2026-03-01T10:00:00Z')
  const drop = { bucket: 'drops', key: 'pier', sequencer: '0A', size: 1, droppedAt: at.toISOString() }
  const former = { ...all, articleIds: [killed] }
  const ingested: unknown[] = []
  await replayEvents([{ kind: 'drop', drop, former, isNew: false, isSettled: true, at, now: at, seq: 1 }], {
    clock: { now: () => at, set: () => {} },
    ingestDrop: async (...given) => {
      ingested.push(given)
      return {
        drop,
        outcome: 'accepted',
        items: [],
        rejections: [],
        warnings: [],
        completedAt: drop.droppedAt,
      }
    },
    recommitChange: async () => ({ outcome: 'stale' }),
    commitRevision: () => Promise.reject(new Error('No hold was given')),
  })
  expect(ingested).toEqual([[drop, former]])
})
