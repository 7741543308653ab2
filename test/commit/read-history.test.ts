import { expect, test } from 'vitest'
import { readHistory } from '#commit/read/read-history.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { watchCalls } from '#test/memory/watch-calls.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

test('an article’s history is read a bounded number of changes at a time, oldest first, however long it is', async () => {
  const { articles, changes, ...store } = memoryPorts()
  const { commitRevision } = openNewsroom({ ...store, articles, changes })
  for (let minute = 100; minute < 160; minute += 1)
    await commitRevision(revision(`k${minute}`, text(`The count stood at ${minute}.`)))
  const current = await articles.readCurrent('harbour')
  if (!current?.change) throw new Error('The article is gone')
  const calls = watchCalls(changes, 'at')
  const read = await readHistory(changes, current, current.change)
  expect(read.map(({ version }) => version)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
  expect(calls.mostAtOnce).toBe(25)
})
