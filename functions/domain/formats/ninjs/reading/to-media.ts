import { toMediaTerms } from '#domain/formats/reading/media/to-media-terms.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { plainText } from '#domain/markup/plain-text.ts'
import { present } from '#domain/present.ts'
import type { Media } from '#schemas/article.ts'
import { readRights } from './read-rights.ts'
import { readState } from './read-state.ts'

/**
 * A media item as a reference: the address of its largest rendition, else its identifier; caption, credit
 * and conditions of use as stated.
 */
export const toMedia = (item: JsonValue): Media => {
  const renditions = memberOf(item, 'renditions')
  const largest = [...(renditions?.items ?? []), ...(renditions?.members.values() ?? [])].toSorted(
    (a, b) => sizeOf(b) - sizeOf(a),
  )[0]
  const read = (...names: string[]) => readMember(item, '', ...names)?.raw
  const described = listOf(item, 'descriptions').map(entry => memberOf(entry, 'value')?.text)[0]
  const caption =
    read('description_caption', 'description_text', 'caption', 'description_html') ??
    described ??
    read('headline', 'alttext')
  const rights = readRights(item, '')
  return present({
    kind: read('type'),
    href: readMember(largest, '', 'href', 'url')?.raw ?? read('uri', 'guid', 'urn'),
    caption: (caption && plainText(caption)) || undefined,
    credit: read(
      'byline',
      'by',
      'photographer.name',
      'creditline',
      'description_creditline',
      'copyrightholder',
    ),
    usageTerms: toMediaTerms(rights.usageTerms, { ...rights, ...readState(item, '') }),
  })
}

const sizeOf = (rendition: JsonValue): number => {
  const read = (name: string) => Number(memberOf(rendition, name)?.text ?? 0) || 0
  return read('width') * read('height') || read('sizeinbytes')
}
