import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Item } from '#adapters/dynamodb/items/item.ts'
import { unpackJson } from '#adapters/dynamodb/items/pack-json.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { writeOneOfEach } from './one-of-each.ts'
import { openStored, readStored, scanTable, storedTables } from './open-stored.ts'
import { kinds } from './read-kinds.ts'

const keysOf = ({ pk, sk }: Item): string => `${pk?.S} ${sk?.S}`

/** The kinds of items in a table, each with its count. */
const countKinds = (items: readonly Item[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) {
    const [name] = Object.entries(kinds).find(([, { keys }]) => keys.test(keysOf(item))) ?? []
    if (!name) throw new Error(`Nothing reads ${keysOf(item)}`)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

describe.each(storedTables)('a table stored by an earlier version: %s', name => {
  let world: Awaited<ReturnType<typeof openStored>>
  beforeEach(async () => {
    world = await openStored(readStored(name))
  })
  afterEach(() => world.close())

  test('has no item that today’s adapters cannot read', async () => {
    for (const [kind, count] of countKinds(readStored(name))) {
      const found = await kinds[kind]?.read(world.store)
      if (Array.isArray(found)) expect([kind, found.length]).toEqual([kind, count])
      else expect([kind, found]).not.toEqual([kind, undefined])
    }
  })

  test('takes a new revision and a release, and its articles can be read', async () => {
    const { commitRevision, commitRelease, readArticle, setClock, log } = openNewsroom(world.store)
    const before = await log()
    const later = revision('k3', { id: 'harbour', ...text('The harbour closed again.') })
    expect(await commitRevision(later)).toMatchObject({ outcome: 'accepted' })
    setClock('2026-03-02T00:00:01Z')
    expect(await commitRelease('pier')).toMatchObject({ outcome: 'accepted' })
    const added = (await log()).slice(before.length)
    expect(added.map(({ seq, articleId, kind }) => [seq, articleId, kind])).toEqual([
      [before.length + 1, 'harbour', 'revision'],
      [before.length + 2, 'pier', 'release'],
    ])
    expect(await readArticle('harbour')).toMatchObject({
      version: 3,
      body: { text: 'The harbour closed again.' },
    })
    expect(await readArticle('quay')).toMatchObject({ status: 'canceled' })
  })
})

/** The fields of each item by its keys, including those of nested lists and maps, and packed ones. */
const shapesOf = (items: readonly Item[]) =>
  Object.fromEntries(
    items.map(({ packed1, ...shown }) => {
      const packed = packed1?.B && { packed1: unpackJson(packed1.B) }
      return [keysOf(shown), shapeOf({ ...shown, ...packed })]
    }),
  )

const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, each]) => [field, shapeOf(each)]),
  )
}

test('the latest stored table has the item shapes written today (if not, keep a new one: node test/stored/run.ts)', async () => {
  const { table, store, close } = await openStored()
  await writeOneOfEach(store)
  const today = await scanTable(table)
  await close()
  expect([...countKinds(today).keys()].toSorted()).toEqual(Object.keys(kinds).toSorted())
  expect(shapesOf(today)).toEqual(shapesOf(readStored(storedTables.at(-1) ?? '')))
})
