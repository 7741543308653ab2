import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Key } from '../keys/key.ts'

/** An item in the SDK's representation. */
export type Item = Record<string, AttributeValue>

/**
 * Version of the layout of stored items. A new layout gets a new number, and readers for the old one stay.
 */
export const SCHEMA_VERSION = 1

/** Anything that validates fields and gives them a type, such as a zod schema. */
export interface Parser<T> {
  parse(fields: Record<string, unknown>): T
}

/** An item of the current layout: its key, the layout version in `v`, and its fields. */
export const encodeItem = (key: Key, fields: object): Item =>
  marshall({ ...key, v: SCHEMA_VERSION, ...fields }, { removeUndefinedValues: true })

/** The validated fields of an item. Throws if its layout is not one this code knows. */
export const decodeItem = <T>(item: Item, schema: Parser<T>): T => {
  const { pk, sk, v, ...fields } = unmarshall(item)
  if (v !== SCHEMA_VERSION) throw new Error(`Item ${pk} ${sk} has layout ${v}, known is ${SCHEMA_VERSION}`)
  return schema.parse(fields)
}

/** A bare key in the SDK's representation. */
export const encodeKey = (key: Key): Item => ({ pk: { S: key.pk }, sk: { S: key.sk } })
