import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readBody } from '../ninjs/reading/read-body.ts'
import { readMarkedText } from '../reading/text/read-marked-text.ts'

/** Where programs that fetch items put the downloaded text inside the item. */
const PLACES = [
  'nitf',
  'body.nitf',
  'body',
  'renditions.nitf.nitf',
  'renditions.nitf.content',
  'renditions.nitf.body',
  'renditions.nitf',
]

/**
 * The text of an item: in members of its own as in ninjs, as a NITF document, or in an object that holds
 * either.
 */
export const readApBody = (item: JsonValue, beside: JsonValue | undefined, receivedAt: string): Copy => {
  const holders = [item, ...PLACES.map(path => memberOf(item, path)), beside].filter(
    holder => holder !== undefined,
  )
  for (const holder of holders) {
    const copy =
      holder.kind === 'string'
        ? readMarkedText(holder.text, holder.at, `ap-media: ${holder.name}`, receivedAt)
        : readBody(holder, receivedAt)
    if (copy.blocks.length > 0) return copy
  }
  return { format: 'ap-media', blocks: [] }
}
