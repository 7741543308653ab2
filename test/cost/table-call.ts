import * as z from 'zod'
import type { Item } from '#adapters/dynamodb/items/item.ts'
import { itemSize } from './item-size.ts'
import { readUnits, writeUnits } from './units.ts'

/** On the wire, bytes are in base64. */
const readBytes = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      const { B: bytes }: { B?: unknown } = value
      return [name, typeof bytes === 'string' ? { B: Buffer.from(bytes, 'base64') } : value]
    }),
  )

const ItemSchema = z.custom<Item>(value => typeof value === 'object' && value !== null).transform(readBytes)

/** The parts of the SDK's requests to DynamoDB that determine its units. */
export const TableRequest = z.object({
  Key: ItemSchema.optional(),
  Item: ItemSchema.optional(),
  ConsistentRead: z.boolean().optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeValues: z.record(z.string(), z.object({ S: z.string().optional() })).optional(),
  RequestItems: z
    .record(
      z.string(),
      z.union([
        z.object({ Keys: z.array(ItemSchema), ConsistentRead: z.boolean().optional() }),
        z.array(z.object({ PutRequest: z.object({ Item: ItemSchema }) })),
      ]),
    )
    .optional(),
})
export type TableRequest = z.infer<typeof TableRequest>

const TableAnswer = z.object({
  Item: ItemSchema.optional(),
  Items: z.array(ItemSchema).optional(),
  Responses: z.record(z.string(), z.array(ItemSchema)).optional(),
})

/** The whole of an item, of which a query may have shown only a part. */
export type Complete = (request: TableRequest, shown: Item) => Promise<Item>

/** Read units of a call, by its request and its answer; 0 for a write. */
export const readUnitsOf = async (
  operation: string,
  request: TableRequest,
  answer: unknown,
  complete: Complete,
): Promise<number> => {
  const { Item: item, Items: items = [], Responses: batches = {} } = TableAnswer.parse(answer)
  const isConsistent = request.ConsistentRead === true
  if (operation === 'GetItem') return readUnits(item ? itemSize(item) : 0, isConsistent)
  if (operation === 'Query') {
    const whole = await Promise.all(items.map(each => complete(request, each)))
    return readUnits(
      whole.reduce((sum, each) => sum + itemSize(each), 0),
      isConsistent,
    )
  }
  if (operation === 'BatchGetItem')
    return Object.entries(request.RequestItems ?? {}).reduce((sum, [table, asked]) => {
      if (Array.isArray(asked)) return sum
      const { Keys, ConsistentRead } = asked
      const found = batches[table] ?? []
      const isStrong = ConsistentRead === true
      const missing = (Keys.length - found.length) * readUnits(0, isStrong)
      return found.reduce((units, each) => units + readUnits(itemSize(each), isStrong), sum + missing)
    }, 0)
  return 0
}

/** The items a call writes, at least by their keys. */
export const writtenBy = (operation: string, { Item, Key, RequestItems = {} }: TableRequest): Item[] => {
  if (operation === 'BatchWriteItem')
    return Object.values(RequestItems).flatMap(asked =>
      Array.isArray(asked) ? asked.map(({ PutRequest }) => PutRequest.Item) : [],
    )
  const written = ['PutItem', 'UpdateItem', 'DeleteItem'].includes(operation) ? (Item ?? Key) : undefined
  return written ? [written] : []
}

/** Write units of the table alone, for an item as it was `before` and is `after`. */
export const tableWrites = (before: Item | undefined, after: Item | undefined): number =>
  writeUnits(Math.max(before ? itemSize(before) : 0, after ? itemSize(after) : 0))
