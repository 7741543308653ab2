import { expect, test } from 'vitest'
import type { StoredItem } from '#adapters/dynamodb/scans/scan-items.ts'
import { createCommitEdit } from '#commit/commit-edit.ts'
import { createSetOverride } from '#functions/desk/overrides/set-override.ts'
import type { ExportLine } from '#infra/cli/backup/export-line.ts'
import { writeLines } from '#infra/cli/backup/write-lines.ts'
import type { ReceiptItem } from '#schemas/drops/receipt.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const receiptOf = (orderKey: string, outcome: ReceiptItem['outcome']): StoredItem => ({
  pk: `D#${orderKey}`,
  sk: '10',
  v: 1,
  drop: {
    bucket: 'drops',
    key: `${orderKey}.txt`,
    sequencer: '10',
    size: 1,
    droppedAt: '2026-03-01T10:00:00Z',
  },
  outcome: 'accepted',
  items: [{ outcome, articleId: 'harbour', orderKey, headline: 'Harbour', status: 'usable', seq: 1 }],
  rejections: [],
  warnings: [],
  completedAt: '2026-03-01T10:00:00Z',
})

async function* each<Item>(items: readonly Item[]) {
  yield* items
}

test('an export has the text of an edit whose story had just come again, since no drop gives it, and its duplicate made no change', async () => {
  const store = memoryPorts()
  const { clock, commitRevision } = openNewsroom(store)
  const setOverride = createSetOverride({
    ...store,
    commitEdit: createCommitEdit({ ...store, clock }),
    clock,
  })
  await commitRevision(revision('k1'))
  expect(await commitRevision(revision('k2'))).toMatchObject({ outcome: 'duplicate' })
  await setOverride({ articleId: 'harbour', field: 'headline', value: 'By the desk', by: 'Ida' })
  const current = { pk: 'A#harbour', sk: '~CURRENT', v: 1, ...(await store.articles.readCurrent('harbour')) }
  const items = [current, receiptOf('k1', 'accepted'), receiptOf('k2', 'duplicate')]

  const lines: ExportLine[] = []
  for await (const line of writeLines({ ...store, items: each(items), now: clock.now() })) lines.push(line)
  expect(
    lines.flatMap(line =>
      line.kind === 'change' ? [[line.change.orderKey, line.revision?.article.headline]] : [],
    ),
  ).toEqual([
    ['k1', undefined],
    ['k2+000001', 'By the desk'],
  ])
  expect(lines.flatMap(line => (line.kind === 'drop' ? [[line.drop.key, line.seqs]] : []))).toEqual([
    ['k1.txt', [1]],
    ['k2.txt', []],
  ])
})

test('an export reads an article once more that changed after its item was read', async () => {
  const store = memoryPorts()
  const { clock, commitRevision } = openNewsroom(store)
  const readItem = async () => ({
    pk: 'A#harbour',
    sk: '~CURRENT',
    v: 1,
    ...(await store.articles.readCurrent('harbour')),
  })
  await commitRevision(revision('k1'))
  const item = await readItem()
  await commitRevision(revision('k2', text('The harbour reopened at noon.')))

  const lines: ExportLine[] = []
  const items = each([item])
  for await (const line of writeLines({ ...store, items, now: clock.now() })) lines.push(line)
  expect(lines.at(-1)).toMatchObject({ kind: 'article', orderKey: 'k2', version: 2, seq: 2 })
})
