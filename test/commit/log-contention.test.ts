import { expect, test } from 'vitest'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { logContention } from '#commit/log-contention.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision } from './newsroom.ts'

test('a writer that finds its slot taken by another article logs that, but not when it finds its own change there', async () => {
  const store = memoryPorts()
  const { clock } = openNewsroom(store)
  const told: object[] = []
  const log = { info: (message: string, fields: object) => told.push({ message, ...fields }) }
  const changes = logContention(store.changes, log)
  const commit = createCommitRevision({ ...store, changes, clock })
  await Promise.all(['harbour', 'pier'].map(id => commit(revision('k1', { id }))))
  expect(told).toEqual([{ message: 'Log slot taken', seq: 1, articleId: 'pier' }])
  const [first] = await store.changes.after(0, 1)
  if (first) await changes.putAt(first)
  expect(told).toHaveLength(1)
})
