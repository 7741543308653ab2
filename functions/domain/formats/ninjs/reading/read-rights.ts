import type { Span } from '../../../copy.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { listOf } from '../../../json/list-of.ts'
import { memberOf } from '../../../json/member-of.ts'
import { readMember } from '../../../json/read-member.ts'
import { spanOfValue } from '../../../json/span-of-value.ts'
import { plainText } from '../../../markup/plain-text.ts'
import { present } from '../../../present.ts'
import { isOwnUri } from '../../uris/is-own-uri.ts'

/**
 * Holder, notice and conditions of use, including those that `rightsinfo` (ninjs 1.4, and since 2.0) states
 * or links to. What Wiredesk itself writes there is a licensee's policy, not a condition of the agency's.
 */
export const readRights = (item: JsonValue, format: string) => {
  const terms = ['usageterms', 'usage', 'rightsline', 'outinginstructions', 'specialinstructions']
    .flatMap(name => listOf(item, name))
    .map(value => spanOfValue(value, `${format}: ${value.name || 'usageterms'}`))
  const isOwn = isOwnUri(memberOf(item, 'uri')?.text)
  const named = isOwn ? [] : ['linkedrights', 'encodedrights', 'usageterms']
  const linked = named.map(name => readMember(item, format, `rightsinfo.${name}`))
  const usageTerms = [...terms, ...linked].map(plain).filter(span => span !== undefined)
  return present({
    copyrightHolder: plain(readMember(item, format, 'copyrightholder', 'rightsinfo.copyrightholder')),
    copyrightNotice: plain(readMember(item, format, 'copyrightnotice', 'rightsinfo.copyrightnotice')),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}

/** In Superdesk's items it is HTML. */
const plain = (span: Span | undefined): Span | undefined =>
  span && /<[a-z][^<>]*>/i.test(span.raw) ? { ...span, raw: plainText(span.raw) } : span
