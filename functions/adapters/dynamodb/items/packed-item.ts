import type { Key } from '../keys.ts'
import { decodeItem, encodeItem, type Item, type Parser } from './item.ts'
import { packJson } from './pack-json.ts'
import { unpackFields } from './unpack-fields.ts'

/*
 * Apart from `item.ts`, so that a Lambda that reads no such item does without the dictionary.
 */

/** An item with its fields packed, in `packed1`, beside those that are `shown`: to DynamoDB's conditions, and to people. */
export const encodePackedItem = (key: Key, fields: object, shown: object = {}): Item =>
  encodeItem(key, { ...shown, packed1: packJson(fields) })

/** The fields of an item, packed or not, checked. */
export const decodePackedItem = <T>(item: Item, schema: Parser<T>): T =>
  decodeItem(item, { parse: fields => schema.parse(unpackFields(fields)) })
