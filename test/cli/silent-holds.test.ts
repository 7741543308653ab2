import { expect, test } from 'vitest'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createRecommitChange } from '#commit/recommit-change.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { ExportLine } from '#infra/cli/backup/export-line.ts'
import { planRestore } from '#infra/cli/backup/plan-restore.ts'
import { replayEvents } from '#infra/cli/backup/replay-events.ts'
import { writeLines } from '#infra/cli/backup/write-lines.ts'
import type { Revision } from '#schemas/revision.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'

const drops: Revision[] = [
  revision('k1'),
  revision('k2', text('The pier held.')),
  revision('k3', text('It opens.')),
]
const dropOf = ({ orderKey: sequencer }: Revision) => ({
  bucket: 'drops',
  key: `${sequencer}.txt`,
  versionId: sequencer,
  sequencer,
  size: 1,
  droppedAt: '2026-03-01T10:00:00Z',
})

async function* itemsOf(store: StorePorts, came: readonly Revision[]) {
  yield { pk: 'A#harbour', sk: '~CURRENT', v: 1, ...(await store.articles.readCurrent('harbour')) }
  for (const each of came) {
    const changes = await store.changes.after(0, 100)
    const seq = changes.find(({ orderKey }) => orderKey.startsWith(each.orderKey))?.seq
    const item = { ...each, outcome: 'accepted', status: 'usable', headline: 'Harbour', seq }
    yield {
      ...{ pk: `D#${each.orderKey}`, sk: '10', v: 1, drop: dropOf(each), outcome: 'accepted', items: [item] },
      ...{ rejections: [], warnings: [], completedAt: '2026-03-01T10:00:00Z' },
    }
  }
}

/** What a store exports, played again in an empty one, with drops that came after the export. */
const restore = async (lost: StorePorts, came: readonly Revision[], later: readonly Revision[]) => {
  const now = new Date('2026-03-01T11:00:00Z')
  const lines: ExportLine[] = []
  for await (const line of writeLines({ ...lost, items: itemsOf(lost, came), now })) lines.push(line)
  const store = memoryPorts()
  let shown = now
  const clock = { now: () => shown }
  const commitRevision = createCommitRevision({ ...store, clock })
  const listed = [...came, ...later].map(each => ({
    ...dropOf(each),
    storedAt: later.includes(each) ? '2026-03-01T12:00:00Z' : '2026-03-01T10:00:00Z',
  }))
  const stale = await replayEvents(planRestore(lines, listed).events, {
    clock: {
      now: clock.now,
      set: at => {
        shown = at
      },
    },
    async ingestDrop({ key }) {
      const each = drops.find(({ drop }) => drop.key === key)
      if (each) await commitRevision(each)
      return {} as never
    },
    recommitChange: createRecommitChange({ ...store, clock }),
    commitRevision,
  })
  expect(stale).toEqual([])
  return store
}

test.each([
  ['a notice', 1],
  ['a notice, and its next text came', 2],
])('a restored story stays under the desk’s hold of what was already held by %s', async (_, count) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const restate = createRestateArticle({ ...store, ...newsroom })
  const [first, ...more] = drops.slice(0, count)
  if (first) await newsroom.commitRevision(first)
  await restate('harbour', { status: 'withheld' })
  await restate('harbour', { status: 'withheld' }, 'ida')
  for (const each of more) await newsroom.commitRevision(each)

  const restored = await restore(store, drops.slice(0, count), drops.slice(count))
  expect(await openNewsroom(restored).readArticle('harbour')).toMatchObject({ status: 'withheld' })
  const logOf = async ({ changes }: StorePorts) =>
    (await changes.after(0, 100)).map(({ orderKey, status, kind }) => [orderKey, status, kind])
  const log = await logOf(store)
  expect((await logOf(restored)).slice(0, log.length)).toEqual(log)
})
