import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import type { Source } from '#domain/source.ts'
import type { Media } from '#schemas/article.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { onlyMedia } from '../reading/media/only-media.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { holdsOnly } from '../reading/state/holds-only.ts'
import { findItems } from './reading/find-items.ts'
import { isMedia } from './reading/is-media.ts'
import { nameOfItem } from './reading/name-of-item.ts'
import { packageWithoutText } from './reading/package-without-text.ts'
import { readItem } from './reading/read-item.ts'
import { withoutText } from './reading/without-text.ts'

/** Reads ninjs: each item of text is a story, whatever envelope it comes in; items of other media are refused. The media of a package with one story go with that. */
export const readNinjs = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  const packaged: Media[] = []
  for (const item of findItems(root)) {
    const copy = readItem(item, receivedAt)
    if (isMedia(item)) rejections.push(onlyMedia(nameOfItem(item), item.at))
    else if (copy.blocks.length > 0 || copy.status === 'canceled') copies.push(copy)
    else if (holdsOnly(copy) && !isPackage(item)) copies.push({ ...copy, refusal: withoutText(item) })
    else {
      rejections.push(refusalOf(item, copy))
      if (isPackage(item)) packaged.push(...(copy.media ?? []))
    }
  }
  const [only] = copies
  if (only && copies.length === 1 && packaged.length > 0) {
    const copy = { ...only, media: mergeMedia(only.media ?? [], packaged) }
    return { ok: true, copies: [copy], rejections: rejections.filter(isOfAnother), warnings }
  }
  const told = only ? rejections.filter(isTold) : rejections
  return readingOfItems({ copies, rejections: told, warnings }, unknown(root))
}

const isPackage = (item: JsonValue): boolean => memberOf(item, 'type')?.text === 'composite'

const refusalOf = (item: JsonValue, copy: Copy): Rejection => {
  if (!isPackage(item)) return withoutText(item)
  return copy.media ? onlyMedia(nameOfItem(item), item.at) : packageWithoutText(item)
}

/** A package whose items were read is not refused for having no text of its own. */
const isTold = ({ code }: Rejection): boolean => code !== 'empty'

/** A package whose pictures went with its one story is not refused for holding them. */
const isOfAnother = (rejection: Rejection): boolean =>
  isTold(rejection) && rejection.code !== 'unsupported-media'

const unknown = ({ at }: JsonValue): Rejection => ({
  code: 'unknown-format',
  detail:
    'The JSON contains no ninjs item: nothing in it has an identifier with a headline or text. Send the items as the agency delivers them.',
  ...at,
})
