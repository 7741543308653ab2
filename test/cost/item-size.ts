import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '#adapters/dynamodb/items/item.ts'

/**
 * Bytes of an item as DynamoDB counts them for its units: names and values in UTF-8, numbers by their digits,
 * three bytes for a list or map and one for each of its elements
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 */
export const itemSize = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0)

const COLLECTION = 3

const sizeOf = ({ S, N, B, BOOL, NULL, L, M, NS }: AttributeValue): number => {
  if (S !== undefined) return Buffer.byteLength(S)
  if (N !== undefined) return sizeOfNumber(N)
  if (B !== undefined) return B.byteLength
  if (BOOL !== undefined || NULL !== undefined) return 1
  if (L !== undefined) return L.reduce((sum, each) => sum + 1 + sizeOf(each), COLLECTION)
  if (M !== undefined) return COLLECTION + Object.keys(M).length + itemSize(M)
  if (NS !== undefined) return NS.reduce((sum, each) => sum + sizeOfNumber(each), 0)
  throw new Error('No set of strings or bytes is stored in the table')
}

/** One byte per two significant digits and one more, and one for a minus sign. */
const sizeOfNumber = (digits: string): number => {
  const significant = digits.replace(/^-/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return Math.ceil(significant.length / 2) + 1 + (digits.startsWith('-') ? 1 : 0)
}
