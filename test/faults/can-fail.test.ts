import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChangeLog } from '#ports'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { changeAt } from '#test/contract/story.ts'
import { dynamoPorts } from '#test/contract/worlds.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { createFailEveryWay } from './fail-every-way.ts'
import { createFaultLine } from './fault-line.ts'

/**
 * Faulty Lambdas that the harness must detect. Each is to append exactly one change, and throws to be run
 * again.
 */
const careless: Record<string, (changes: ChangeLog, articleId: string) => Promise<void>> = {
  async 'one that appends again when it runs again'(changes, articleId) {
    await changes.putAt(changeAt((await changes.head()) + 1, { articleId }))
  },
  async 'one that acknowledges what failed'(changes, articleId) {
    const head = await changes.head().catch(() => 0)
    const there = await changes.after(0, head).catch(() => [])
    if (there.some(change => change.articleId === articleId)) return
    await changes.putAt(changeAt(head + 1, { articleId })).catch(() => {})
  },
}

let table: Awaited<ReturnType<typeof openDynalite>>
beforeEach(async () => {
  table = await openDynalite()
})
afterEach(() => table.close())

test.each(Object.entries(careless))('the fault harness detects %s', async (name, append) => {
  const line = createFaultLine()
  const { changes } = dynamoPorts(table.table, memoryTextStore())
  line.plantInTable(table.table.client)
  let count = 0
  const ran = createFailEveryWay(line)(async plan => {
    count += 1
    const articleId = `${name} ${count}`
    line.arm(plan)
    const isAcknowledged = await append(changes, articleId).then(
      () => true,
      () => false,
    )
    if (!plan) return
    line.arm()
    if (!isAcknowledged) await append(changes, articleId)
    await line.settle()
    const log = await changes.after(0, 1_000_000)
    expect(log.filter(change => change.articleId === articleId)).toHaveLength(1)
  })
  await expect(ran).rejects.toThrow(/^Call \d+ /)
})
