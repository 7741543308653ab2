import type { Article, Body } from '#schemas/article.ts'
import type { Evidence } from '#schemas/evidence.ts'
import { deriveAgency } from '../agency/derive-agency.ts'
import { partDistributor } from '../agency/part-distributor.ts'
import { readService } from '../agency/read-service.ts'
import { republished } from '../copyright/republished.ts'
import { deriveCredit } from '../credit/derive-credit.ts'
import { readExpiry } from '../usage-terms/read-expiry.ts'
import { articleOrder } from './article-order.ts'
import type { Draft } from './draft.ts'
import { resolveDatelineAgency } from './resolve-dateline-agency.ts'
import { spellAlike } from './spell-alike.ts'
import { withoutTown } from './without-town.ts'

/**
 * The article that a draft has become. Its version is 1: the store counts on from what it holds. An embargo whose instant is
 * still to come when the drop arrives withholds it. An expiry that is not after the version's own making says nothing.
 */
export const finishArticle = (
  draft: Draft,
  { id, headline, body, receivedAt }: { id: string; headline: string; body: Body; receivedAt: string },
): Article => {
  resolveDatelineAgency(draft)
  const { fields, usageTerms } = draft
  const { authors, contributors } = spellAlike(
    withoutTown(draft.authors, fields.dateline?.place),
    draft.contributors,
  )
  const { agency, distributor, evidence } = nameSources(draft)
  if (distributor) fields.distributor = distributor
  const credit = fields.credit ?? deriveCredit({ authors, ...pick(fields), ...(agency && { agency }) })
  const expires = fields.expires ?? readExpiry(usageTerms, receivedAt)
  const { expires: _, ...stated } = fields
  return inOrder({
    ...stated,
    ...(expires && isAfter(expires, fields.versionCreated) && { expires }),
    id,
    version: 1,
    status: fields.status ?? (isFuture(fields.embargoedUntil, receivedAt) ? 'withheld' : 'usable'),
    headline,
    authors,
    contributors: distinct(contributors, ({ name, role }) => `${name}|${role}`),
    ...(agency && { agency }),
    ...(credit && { credit }),
    usageTerms: distinct(usageTerms, ({ code, text }) => `${code}|${text}`),
    subjects: fields.subjects ?? [],
    sections: [...new Set(draft.sections)],
    ...(draft.notes.length > 0 && { editorNote: draft.notes.join('\n') }),
    receivedAt,
    body,
    evidence,
  })
}

/**
 * The agency, as it is stated or else as other fields show it, and the distributor where none is stated; with the evidence of all fields, to which
 * theirs is added.
 */
const nameSources = (
  draft: Draft,
): { agency?: string | undefined; distributor?: string | undefined; evidence: Record<string, Evidence> } => {
  const { fields } = draft
  const parted = partDistributor(fields.agency ? undefined : deriveAgency(draft), draft)
  const derived = parted.agency
  const isKnown = (fields.agency ?? derived) !== undefined
  const origin = isKnown && !onlyStoodFirst(draft) ? undefined : republishedFrom(draft)
  if (origin) delete fields.distributor
  const service = readService(draft, fields.agency ?? derived?.agency ?? origin)
  const distributor =
    fields.distributor === undefined ? (service.distributor ?? parted.distributor?.agency) : undefined
  const evidence = gatherEvidence(draft)
  if (origin && evidence.distributor) {
    if (!isKnown) evidence.agency = evidence.distributor
    delete evidence.distributor
  }
  const source = derived && evidence[derived.from]
  if (source) evidence.agency = source
  const deliverer = parted.distributor && evidence[parted.distributor.from]
  if (distributor !== undefined && deliverer && !service.distributor) evidence.distributor = deliverer
  for (const field of ['agency', 'distributor'] as const)
    if (service[field] && service.evidence) evidence[field] ??= service.evidence
  return { agency: fields.agency ?? derived?.agency ?? origin ?? service.agency, distributor, evidence }
}

/**
 * Who wrote what is said to be another's: "This article is republished from The Conversation" on the page of Harbor News, which distributes it, and
 * wherever a line says no more than where the piece stood first.
 */
const republishedFrom = (draft: Draft): string | undefined =>
  onlyStoodFirst(draft) || (draft.service && republished.test(deliveryLine(draft)))
    ? draft.fields.distributor
    : undefined

/** "This article originally appeared on Harbor Daily: Ferry to end": nobody says that it is delivered, or shown with permission. */
const onlyStoodFirst = (draft: Draft): boolean => {
  const line = deliveryLine(draft)
  return stoodFirst.test(line) && !withPermission.test(line)
}
const stoodFirst = /\b(?:originally|first) (?:published|appeared|posted|ran|printed) (?:on|in|at) /i
const withPermission =
  /\b(?:re-?p\p{L}|permission|commons|licen[cs]e|appears here|part of|partner|collaborat|distributed)/iu

const deliveryLine = ({ spans }: Draft): string =>
  spans.find(({ field }) => field === 'distributor')?.raw ?? ''

/** The article with its fields in the order of the contract, so that people can read it. */
const inOrder = (article: Article): Article =>
  Object.fromEntries(Object.entries(article).sort(([a], [b]) => placeOf(a) - placeOf(b))) as Article

const places: ReadonlyMap<string, number> = new Map(articleOrder.map((field, index) => [field, index]))
const placeOf = (field: string): number => places.get(field) ?? articleOrder.length

const pick = ({ byline, collective, distributor, dateline }: Draft['fields']) => ({
  ...(byline && { byline }),
  ...(dateline && { dateline }),
  ...(collective && { collective }),
  ...(distributor && { distributor }),
})

const isAfter = (instant: string, other: string | undefined) =>
  other === undefined || Date.parse(instant) > Date.parse(other)

const isFuture = (until: string | undefined, receivedAt: string) =>
  until !== undefined && Date.parse(until) > Date.parse(receivedAt)

const distinct = <T>(list: readonly T[], key: (item: T) => string): T[] =>
  [...new Map(list.toReversed().map(item => [key(item), item])).values()].reverse()

const gatherEvidence = ({ spans }: Draft): Record<string, Evidence> => {
  const evidence: Record<string, Evidence> = {}
  for (const { field, ...found } of spans) evidence[field] ??= found
  return evidence
}
