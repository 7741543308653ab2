import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Key } from '../keys.ts'

/** An item as the SDK carries it. */
export type Item = Record<string, AttributeValue>

/** Layout of the stored items. A new layout gets a new number, and readers of the old one stay. */
export const SCHEMA_VERSION = 1

/** Anything that checks fields and gives them their type: a zod schema. */
export interface Parser<T> {
  parse(fields: Record<string, unknown>): T
}

/** An item of the current layout: the key, the version of the layout in `v`, and the fields. */
export const encodeItem = (key: Key, fields: object): Item =>
  marshall({ ...key, v: SCHEMA_VERSION, ...fields }, { removeUndefinedValues: true })

/** The fields of an item, checked. Throws where the item has another layout than this code knows. */
export const decodeItem = <T>(item: Item, schema: Parser<T>): T => {
  const { pk, sk, v, ...fields } = unmarshall(item)
  if (v !== SCHEMA_VERSION) throw new Error(`Item ${pk} ${sk} has layout ${v}, known is ${SCHEMA_VERSION}`)
  return schema.parse(fields)
}

/** A bare key, as the SDK carries it. */
export const encodeKey = (key: Key): Item => ({ pk: { S: key.pk }, sk: { S: key.sk } })
