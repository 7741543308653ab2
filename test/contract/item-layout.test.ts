import { randomBytes } from 'node:crypto'
import { DeleteItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { fitChange } from '#domain/revisions/change/fit-change.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { openDynalite } from './open-dynalite.ts'
import { changeAt } from './story.ts'
import { dynamoPorts } from './worlds.ts'

describe('the layout of the DynamoDB table', () => {
  let table: DynamoTable
  let close: () => Promise<void>
  beforeEach(async () => {
    const engine = await openDynalite()
    table = engine.table
    close = engine.close
  })
  afterEach(() => close())

  const scan = async () => {
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }))
    return Items
  }

  /** An item's size as DynamoDB counts it: bytes of names and values. */
  const sizeOf = (item: Record<string, unknown>): number =>
    Object.entries(item).reduce((sum, [name, value]) => {
      const bytes = value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)
      return sum + Buffer.byteLength(name) + Buffer.byteLength(bytes)
    }, 0)

  test('uses the documented keys, with the layout version on every item', async () => {
    const newsroom = openNewsroom(dynamoPorts(table, memoryTextStore()))
    await newsroom.commitRevision(revision('k1', { embargoedUntil: '2026-03-02T00:00:00Z' }))
    const items = (await scan()).map(item => unmarshall(item))
    expect(items.map(({ pk, sk, v }) => `${pk} ${sk} v${v}`).toSorted()).toEqual([
      'A#harbour R#k1 v1',
      'A#harbour ~CURRENT v1',
      'E 2026-03-02T00:00:00.000Z#harbour v1',
      'L HEAD v1',
      'L#0 000000000001 v1',
    ])
  })

  test('fits the longest change into 700 bytes', async () => {
    const longest = fitChange(
      changeAt(999_999_999_999, {
        articleId: 'a'.repeat(24),
        orderKey: `n0212/2026-03-01T10:00:00.000Z/${'0'.repeat(32)}`,
        headline: 'Überschwemmung '.repeat(60),
        agency: 'Coastal Wire',
        distributor: 'Harbour Content Agency, LLC',
        class: 'correction',
        urgency: 5,
        language: 'en-US',
        embargoedUntil: '2026-03-02T00:00:00.000Z',
        versionCreated: '2026-03-01T10:00:00.000Z',
        facets: {
          subjects: Array.from({ length: 20 }, (_, at) => `medtop:200003${at}`),
          places: ['nairobi'],
        },
        limits: { noChannels: ['archive'], out: ['GB', 'IE'] },
      }),
    )
    await dynamoChangeLog(table).putAt({ ...longest, marks: true })
    const change = (await scan()).map(item => unmarshall(item)).find(({ pk }) => pk !== 'L')
    expect(sizeOf(change ?? {})).toBeLessThanOrEqual(700)
    expect(change?.headline).toMatch(/^Überschwemmung .*…$/)
    expect(change).toMatchObject({
      limits: { noChannels: ['archive'], out: ['GB', 'IE'] },
      cut: ['subjects'],
    })
  })

  // Not on moto, which sometimes loses concurrent updates of one item.
  test('loses no mark when twenty writers put marks at once', async () => {
    const changes = dynamoChangeLog(table)
    const all = Array.from({ length: 20 }, (_, at) => at + 1)
    await Promise.all(all.map(seq => changes.mark([seq])))
    expect(await changes.marked(all)).toEqual(new Set(all))
  })

  test('compresses an article, and stores a large one in S3', async () => {
    const texts = memoryTextStore()
    const articles = dynamoArticleStore(table, texts)
    const small = revision('k1', text('The harbour reopened. '.repeat(400)))
    const large = revision('k2', text(randomBytes(400_000).toString('base64')))
    await articles.putRevision(small)
    expect(texts.texts.size).toBe(0)
    await articles.putRevision(large)
    expect(texts.texts.size).toBe(1)
    for (const item of await scan()) expect(sizeOf(unmarshall(item))).toBeLessThan(2000)
    expect(await articles.readRevision('harbour', 'k1')).toEqual(small)
    expect((await articles.readNewest('harbour')).newest).toEqual(large)
  })

  test('refuses an item of a newer layout', async () => {
    const item = { pk: { S: 'A#harbour' }, sk: { S: '~CURRENT' }, v: { N: '2' } }
    await table.client.send(new PutItemCommand({ TableName: table.name, Item: item }))
    const articles = dynamoArticleStore(table, memoryTextStore())
    await expect(articles.readCurrent('harbour')).rejects.toThrow('layout 2')
  })

  describe('finds the end of the log', () => {
    const head = () => dynamoChangeLog(table).head()
    const hintAt = (segment: number) =>
      table.client.send(
        new PutItemCommand({
          TableName: table.name,
          Item: { pk: { S: 'L' }, sk: { S: 'HEAD' }, v: { N: '1' }, segment: { N: String(segment) } },
        }),
      )

    beforeEach(async () => {
      const changes = dynamoChangeLog(table)
      // Of the full segments, only the last slots matter here.
      for (const seq of [1000, 2000, 2001, 2002]) await changes.putAt(changeAt(seq))
    })

    test.each([0, 1, 2, 5])('from a hint at segment %i', async segment => {
      await hintAt(segment)
      expect(await head()).toBe(2002)
    })

    test('without a hint', async () => {
      const Key = { pk: { S: 'L' }, sk: { S: 'HEAD' } }
      await table.client.send(new DeleteItemCommand({ TableName: table.name, Key }))
      expect(await head()).toBe(2002)
    })

    test('from the end it found last, while others append', async () => {
      const changes = dynamoChangeLog(table)
      expect(await changes.head()).toBe(2002)
      await dynamoChangeLog(table).putAt(changeAt(3000))
      await dynamoChangeLog(table).putAt(changeAt(3001))
      expect(await changes.head()).toBe(3001)
    })
  })
})
