import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy, Span } from '#domain/copy.ts'
import { jointly } from '#domain/formats/reading/jointly.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { strongestStatus } from '#domain/formats/reading/state/strongest-status.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { plainText } from '#domain/markup/plain-text.ts'
import { present } from '#domain/present.ts'
import { obligationsName } from '../obligations-name.ts'
import { contributorsOf } from './contributors-of.ts'
import { namesOf } from './names-of.ts'
import { readThings } from './read-things.ts'
import { saidOf } from './said-of.ts'
import { toImage } from './to-image.ts'

/**
 * What a schema.org `NewsArticle` states. Its `articleBody` is only used if the page itself shows no text.
 */
export const readNewsArticle = (
  article: JsonValue,
): Omit<Copy, 'blocks' | 'format'> & { articleBody?: Span } => {
  const read = (...names: string[]): Span | undefined => plain(readMember(article, 'json-ld', ...names))
  const published = read('datePublished', 'dateCreated')
  const modified = read('dateModified')
  const id = read(...identifiers)
  const corrections = saidOf(article, 'correction')
  const [correction] = corrections
  const { status, statusFrom } = strongestStatus(saidOf(article, 'creativeWorkStatus').flatMap(toStatus))
  const authors = [...namesOf(article, 'author'), ...namesOf(article, 'creator')]
  const media = ['image', 'associatedMedia', 'video']
    .flatMap(name => listOf(article, name).map(toImage))
    .filter(({ href }) => href)
  return present({
    articleBody: readMember(article, 'json-ld', 'articleBody', 'text'),
    status,
    statusFrom,
    sourceId: id,
    storyId: id && /^[a-z][a-z\d+.-]*:\S/i.test(id.raw) ? id : undefined,
    sourceVersion: read('version'),
    translationOf: originalOf(article),
    language: read('inLanguage', 'inLanguage.alternateName'),
    headline: read('headline', 'name'),
    summary: read('description', 'abstract'),
    bylines: distinct(authors),
    contributors: contributorsOf(article),
    dateline: read('dateline'),
    ...sourcesOf(article),
    credit: read('creditText'),
    copyrightNotice: read('copyrightNotice'),
    copyrightHolder: jointly(namesOf(article, 'copyrightHolder')),
    copyrightYear: read('copyrightYear'),
    ...conditionsOf(article, read),
    change: correction && { class: 'correction' as const, note: correction.raw },
    changeFrom: correction,
    titles: [read('alternativeHeadline'), ...corrections].filter(span => span !== undefined),
    // An `AdvertiserContentArticle` is paid for.
    labels: saidOf(article, '@type'),
    expires: read('expires'),
    firstCreated: modified && published,
    versionCreated: modified ?? published,
    media: media.length > 0 ? media : undefined,
    ...readThings(article),
  })
}

/** The members by which an article is identified, the first that is stated. */
const identifiers = [
  'identifier',
  'identifier.value',
  '@id',
  'url',
  'mainEntityOfPage.@id',
  'mainEntityOfPage',
] as const

/** The work that it is a translation of, by whatever identifies that as an article of its own, or by its address alone. */
const originalOf = (article: JsonValue): Span | undefined => {
  const [work] = listOf(article, 'translationOfWork')
  const named = work && (spanOfValue(work, TRANSLATED) ?? readMember(work, TRANSLATED, ...identifiers))
  return named && { ...plain(named), source: TRANSLATED }
}

const TRANSLATED = 'json-ld: translationOfWork'

/** Who wrote the article, and who distributes it if that is somebody else. */
const sourcesOf = (article: JsonValue): { agency?: Span | undefined; distributor?: Span | undefined } => {
  const publisher = namesOf(article, 'publisher')[0]
  const provider = namesOf(article, 'provider')[0]
  const source = namesOf(article, 'sourceOrganization')[0]
  const agency = source ?? provider ?? publisher
  const passedOn = source ? (provider ?? publisher) : publisher
  const isAnother = agency && passedOn && !isSameAgency(agency.raw, passedOn.raw)
  return { agency, distributor: isAnother ? passedOn : undefined }
}

/** The embargo that `conditionsOfAccess` states, and all other conditions of use. */
const conditionsOf = (
  article: JsonValue,
  read: (name: string) => Span | undefined,
): { embargo?: Span | undefined; usageTerms?: Span[] | undefined } => {
  const access = read('conditionsOfAccess')
  const embargo = access && /^embargoed until/i.test(access.raw) ? untilOf(access) : undefined
  const stated = ['license', ...(embargo ? [] : ['conditionsOfAccess']), 'acquireLicensePage']
  const terms = [...usageOf(article), ...stated.flatMap(name => saidOf(article, name))]
  return { embargo, usageTerms: terms.length > 0 ? terms : undefined }
}

function plain(span: Span): Span
function plain(span: Span | undefined): Span | undefined
function plain(span: Span | undefined): Span | undefined {
  return span && { ...span, raw: plainText(span.raw) }
}

const distinct = (spans: readonly Span[]): Span[] | undefined =>
  spans.length > 0 ? [...new Map(spans.map(span => [span.raw, span])).values()] : undefined

/** What `usageInfo` states or links to, without the conditions that a Wiredesk license has added to the agency's. */
const usageOf = (article: JsonValue): Span[] =>
  saidOf(article, 'usageInfo', value => memberOf(value, 'name')?.text !== obligationsName)

const toStatus = (statusFrom: Span) => {
  const status = readPublicationStatus(statusFrom.raw)
  return status ? [{ status, statusFrom }] : []
}

const untilOf = (access: Span): Span => ({ ...access, raw: access.raw.replace(/^embargoed until\s*/i, '') })
