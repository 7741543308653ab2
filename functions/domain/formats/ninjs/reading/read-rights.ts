import type { Span } from '#domain/copy.ts'
import { isOwnUri } from '#domain/formats/uris/is-own-uri.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { plainText } from '#domain/markup/plain-text.ts'
import { present } from '#domain/present.ts'

/** Where an item states its conditions of use: in words, a list of them, or named parts. */
const members = ['usageterms', 'usage', 'rightsline', 'outinginstructions', 'specialinstructions']

/**
 * Holder, notice and conditions of use, including those that `rightsinfo` (ninjs 1.4, and since 2.0) states
 * or links to. What Wiredesk itself writes there is a licensee's policy, not a condition of the agency's.
 */
export const readRights = (item: JsonValue, format: string) => {
  const isOwn = isOwnUri(memberOf(item, 'uri')?.text)
  const linked = isOwn ? [] : ['linkedrights', 'encodedrights', 'usageterms']
  const infos = listOf(item, 'rightsinfo')
  const read = (from: JsonValue, name: string, above = '') =>
    listOf(from, name)
      .flatMap(value => (value.members.size > 0 ? [...value.members.values()] : value))
      .flatMap(
        value => plain(spanOfValue(value, `${format}: ${above}${memberOf(from, name)?.name || name}`)) ?? [],
      )
  const usageTerms = [
    ...members.flatMap(name => read(item, name)),
    ...linked.flatMap(name => infos.flatMap(info => read(info, name, 'rightsinfo.'))),
  ]
  return present({
    copyrightHolder: plain(readMember(item, format, 'copyrightholder', 'rightsinfo.copyrightholder')),
    copyrightNotice: plain(readMember(item, format, 'copyrightnotice', 'rightsinfo.copyrightnotice')),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}

/** In Superdesk's items it is HTML. */
const plain = (span: Span | undefined): Span | undefined =>
  span && /<[a-z][^<>]*>/i.test(span.raw) ? { ...span, raw: plainText(span.raw) } : span
