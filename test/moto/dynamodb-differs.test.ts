import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { hasMoto } from './has-moto.ts'
import { openMotoTable } from './open-moto-table.ts'

const engines: [name: string, open: () => Promise<{ table: DynamoTable; close(): Promise<void> }>][] = [
  ['dynalite', openDynalite],
  ...(hasMoto ? [['moto', openMotoTable] as [string, typeof openMotoTable]] : []),
]

/**
 * What AWS documents of DynamoDB, which each engine is checked against; where one differs, the adapters rely
 * on the documentation.
 */
describe.each(engines)('%s behaves as AWS documents DynamoDB:', (_name, open) => {
  let engine: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  const put = (pk: string, sk: string, more: Record<string, { S: string }> = {}, ifAbsent = false) =>
    engine.table.client.send(
      new PutItemCommand({
        TableName: engine.table.name,
        Item: { pk: { S: pk }, sk: { S: sk }, ...more },
        ...(ifAbsent && { ConditionExpression: 'attribute_not_exists(pk)' }),
      }),
    )

  const query = (pk: string, more: object = {}): Promise<QueryCommandOutput> =>
    engine.table.client.send(
      new QueryCommand({
        TableName: engine.table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
        ...more,
      }),
    )

  // docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html
  test('a query page is at most 1 MB, and gives the key to continue from', async () => {
    const text = { text: { S: 'x'.repeat(300_000) } }
    for (const sk of ['1', '2', '3', '4', '5']) await put('large', sk, text)
    const found: string[] = []
    let pages = 0
    let ExclusiveStartKey: QueryCommandOutput['LastEvaluatedKey']
    do {
      const page = await query('large', { ExclusiveStartKey })
      found.push(...(page.Items ?? []).map(({ sk }) => sk?.S ?? ''))
      ExclusiveStartKey = page.LastEvaluatedKey
      pages += 1
    } while (ExclusiveStartKey)
    expect(found).toEqual(['1', '2', '3', '4', '5'])
    expect(pages).toBeGreaterThan(1)
  })

  // docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html
  test('a failed condition throws ConditionalCheckFailedException and writes nothing', async () => {
    await put('once', '1', { text: { S: 'first' } }, true)
    await expect(put('once', '1', { text: { S: 'second' } }, true)).rejects.toBeInstanceOf(
      ConditionalCheckFailedException,
    )
    const { Items } = await query('once', { ConsistentRead: true })
    expect(Items?.map(({ text }) => text?.S)).toEqual(['first'])
  })

  // docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html
  test('a consistent read works on the table, and is refused on an index', async () => {
    await put('read', '1')
    expect((await query('read', { ConsistentRead: true })).Count).toBe(1)
    const ofIndex = {
      IndexName: 'ReceiptsByDay',
      KeyConditionExpression: 'receiptDay = :pk',
      ConsistentRead: true,
    }
    await expect(query('2026-03-01', ofIndex)).rejects.toMatchObject({ name: 'ValidationException' })
  })

  // docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html: strings sort by UTF-8 bytes
  test('sort keys are ordered by their UTF-8 bytes', async () => {
    for (const sk of ['~CURRENT', 'R#2', 'R#10', 'R#é', 'R#\u{1F4F0}', 'R#\uFF5E']) await put('order', sk)
    const { Items = [] } = await query('order')
    expect(Items.map(({ sk }) => sk?.S)).toEqual([
      'R#10',
      'R#2',
      'R#é',
      'R#\uFF5E',
      'R#\u{1F4F0}',
      '~CURRENT',
    ])
  })

  // docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html: an item is 400 KB at most
  test('an item over 400 KB is refused', async () => {
    await expect(put('big', '1', { text: { S: 'x'.repeat(410_000) } })).rejects.toMatchObject({
      name: 'ValidationException',
    })
  })
})
