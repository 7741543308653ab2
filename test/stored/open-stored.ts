import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AttributeValue, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import type { Item } from '#adapters/dynamodb/items/item.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { dynamoPorts } from '#test/contract/worlds.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'

const folder = join(import.meta.dirname, '../fixtures/stored')

/** Tables as written at some time, oldest first. */
export const storedTables: string[] = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))

/** The items of a kept table, in which bytes are in base64. */
export const readStored = (name: string): Item[] =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'), (field, value: unknown) =>
    field === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value,
  )

/** Everything in a table, by key. */
export const scanTable = async ({ client, name }: DynamoTable): Promise<Item[]> => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: name }))
  const nameOf = ({ pk, sk }: Item) => `${pk?.S} ${sk?.S}`
  return Items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

/** Keeps a table under a name. */
export const writeStored = (name: string, items: readonly Item[]): void => {
  const inBase64 = (value: AttributeValue) =>
    value.B ? { B: Buffer.from(value.B).toString('base64') } : value
  const kept = items.map(item =>
    Object.fromEntries(Object.entries(item).map(([field, value]) => [field, inBase64(value)])),
  )
  writeFileSync(join(folder, name), `${JSON.stringify(kept, null, 2)}\n`)
}

/** A table with these items, and today's adapters over it. */
export const openStored = async (items: readonly Item[] = []) => {
  const { table, close } = await openDynalite()
  for (const item of items) await table.client.send(new PutItemCommand({ TableName: table.name, Item: item }))
  return { table, store: dynamoPorts(table, memoryTextStore()), close }
}
