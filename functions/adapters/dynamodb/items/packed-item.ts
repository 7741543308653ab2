import type { Key } from '../keys/key.ts'
import { decodeItem, encodeItem, type Item, type Parser } from './item.ts'
import { packJson } from './pack-json.ts'
import { unpackFields } from './unpack-fields.ts'

/* Kept apart from `item.ts`, so that a Lambda that reads no packed item need not load the dictionary. */

/**
 * An item with its fields packed into `packed1`, beside the `shown` fields that DynamoDB's conditions, or
 * people, need to see.
 */
export const encodePackedItem = (key: Key, fields: object, shown: object = {}): Item =>
  encodeItem(key, { ...shown, packed1: packJson(fields) })

/** The validated fields of an item, packed or not. */
export const decodePackedItem = <T>(item: Item, schema: Parser<T>): T =>
  decodeItem(item, { parse: fields => schema.parse(unpackFields(fields)) })
