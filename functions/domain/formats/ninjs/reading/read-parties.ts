import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Span } from '#domain/copy.ts'
import { contributorRole } from '#domain/formats/reading/contributor-role.ts'
import { isFullName } from '#domain/formats/reading/is-full-name.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import type { ContributorRole } from '#schemas/article.ts'

/**
 * Who wrote the story and who distributes it: `source` before `infosource`, with its provider last; and the
 * people named individually, in `people` by their `rel` and in Superdesk's `authors` by their `role`,
 * with the name of their `jobtitle`.
 */
export const readParties = (item: JsonValue) => {
  const sources = ['infosource', 'infosources'].flatMap(name => listOf(item, name)).map(toSource)
  const written = sources.find(({ role }) => !/provider|distribut/i.test(role))?.name
  const provider = sources.find(({ role }) => /provider|distribut/i.test(role))?.name
  const agency =
    readMember(item, 'ninjs', 'source') ??
    written ??
    provider ??
    readMember(item, 'ninjs', 'provider', 'creditline') ??
    ofFeed(readMember(item, 'ninjs', 'source-feed'))
  const named = [
    ...['person', 'people'].flatMap(name => listOf(item, name)).map(person => toPerson(person, 'rel')),
    ...listOf(item, 'authors').map(person => toPerson(person, 'role')),
  ].filter(person => person !== undefined)
  const creators = named
    .filter(({ isAuthor }) => isAuthor)
    .map(({ name, title }) => ({ name, ...present({ role: title }) }))
  const contributors = named.filter(({ isAuthor }) => !isAuthor).map(({ name, role }) => ({ name, role }))
  return present({
    agency,
    distributor: agency && provider && !isSameAgency(agency.raw, provider.raw) ? provider : undefined,
    creators: creators.length > 0 ? creators : undefined,
    contributors: contributors.length > 0 ? contributors : undefined,
  })
}

/** Fingerpost names the interface that a story came through ("PA_API", "AP-Newswires"); one of many ("EMAIL_FEED") names no agency. */
const ofFeed = (feed: Span | undefined): Span | undefined => {
  const raw = feed?.raw.replace(/[_-](?:API|newswires?)$/i, '') ?? ''
  return feed && !raw.includes('_') ? { ...feed, raw } : undefined
}

const toSource = (source: JsonValue): { name: Span | undefined; role: string } => ({
  name: spanOfValue(memberOf(source, 'name') ?? memberOf(source, 'literal') ?? source, 'ninjs: infosource'),
  role: `${memberOf(source, 'role')?.text ?? ''} ${memberOf(source, 'rel')?.text ?? ''}`,
})

/** Among the authors, one whose work is the story's text. */
const writer = /^(?:reporter|correspondent|journalist)$/i

/** A contributor to the story; undefined for somebody it is about. */
const toPerson = (
  person: JsonValue,
  relation: string,
): { name: Span; role: ContributorRole; isAuthor: boolean; title: string | undefined } | undefined => {
  const name = spanOfValue(memberOf(person, 'name'), `ninjs: ${relation === 'rel' ? 'people' : 'authors'}`)
  const words = memberOf(person, relation)?.text ?? ''
  const role = contributorRole(words)
  if (!name || !role || !isFullName(name.raw)) return undefined
  const title = readMember(person, '', 'jobtitle.name')?.raw
  const isAuthor = (role === 'writing' && words !== 'writing') || (relation === 'role' && writer.test(words))
  return { name, role, isAuthor, title }
}
