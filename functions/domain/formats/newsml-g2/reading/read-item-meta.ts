import type { Copy, Span } from '#domain/copy.ts'
import { isTranslation } from '#domain/formats/reading/is-translation.ts'
import { latestEmbargo } from '#domain/formats/reading/state/latest-embargo.ts'
import { readStatedStatus } from '#domain/formats/reading/state/read-stated-status.ts'
import { strongestStatus } from '#domain/formats/reading/state/strongest-status.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { merged } from '#domain/xml/merged.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import type { ChangeClass } from '#schemas/change-class.ts'
import { codeOf } from './code-of.ts'

/** Codes of `signal`: IPTC's (sig:correction, or its address in full) and vendors' (Reuters edStat:U and edStat:C), the strongest first. */
const signals: readonly (readonly [RegExp, ChangeClass])[] = [
  [/(?:^|[:/])(?:kill|cancel|cancell?ed|withdraw|retract|recall|delete)$/i, 'kill'],
  [/(?:^|[:/])(?:correction|corrected|correct)$|^edStat:C$/i, 'correction'],
  [/(?:^|[:/])(?:writethru|writethrough)$/i, 'writethru'],
  [/(?:^|[:/])(?:refile|repeat|resend)$/i, 'refile'],
  [/(?:^|[:/])(?:update|updated|lead)$|^edStat:U$/i, 'update'],
  [/(?:^|[:/])metadata-only$/i, 'metadata-only'],
]

/** `itemMeta`: status, embargo, dates, signals and what it is translated from. An `embargoed` without a date holds the item until further notice; of several the last counts. Some senders state both in `contentMeta`, and the status as text. */
export const readItemMeta = (item: XmlElement) => {
  const meta = merged(findAll(item, 'itemMeta'))
  const both = merged([...findAll(item, 'itemMeta'), ...findAll(item, 'contentMeta')])
  const stated = strongestStatus(findAll(both, 'pubStatus').map(readStatus))
  const embargoes = findAll(both, 'embargoed')
  const embargo = latestEmbargo(spansOf(embargoes, 'newsml-g2: itemMeta/embargoed'))
  const embargoed = stated.status === 'canceled' ? undefined : embargoes.find(each => !spanOf(each, ''))
  return present({
    ...stated,
    ...(embargoed && {
      status: 'withheld' as const,
      statusFrom: { raw: 'embargoed', source: 'newsml-g2: itemMeta/embargoed', at: embargoed.at },
    }),
    embargo,
    expires: spanOf(findFirst(meta, 'expires'), 'newsml-g2: itemMeta/expires'),
    firstCreated: spanOf(findFirst(meta, 'firstCreated'), 'newsml-g2: itemMeta/firstCreated'),
    versionCreated:
      spanOf(findFirst(meta, 'versionCreated'), 'newsml-g2: itemMeta/versionCreated') ??
      spanOf(findFirst(item, 'contentMeta/contentModified'), 'newsml-g2: contentMeta/contentModified'),
    ...readSignal(meta),
    translationOf: readOriginal(meta),
  })
}

/** The `guid` that a link names (`residref`), or else the address. */
const readOriginal = (meta: XmlElement | undefined): Copy['translationOf'] => {
  const link = findAll(meta, 'link').find(
    ({ attributes: { rel, reluri } }) => isTranslation(rel) || isTranslation(reluri),
  )
  const source = 'newsml-g2: itemMeta/link'
  const named =
    attributeSpan(link, 'residref', `${source}/@residref`) ?? attributeSpan(link, 'href', `${source}/@href`)
  return named && { ...named, isStoryId: true }
}

const readStatus = (pubStatus: XmlElement): Partial<Copy> => {
  const word =
    codeOf(pubStatus) ??
    pubStatus.attributes.uri?.split('/').at(-1) ??
    pubStatus.attributes.literal ??
    spanOf(pubStatus, '')?.raw
  if (!word) return {}
  const statusFrom: Span = { raw: word, source: 'newsml-g2: itemMeta/pubStatus', at: pubStatus.at }
  return readStatedStatus(statusFrom, 'pubStatus')
}

const readSignal = (meta: XmlElement | undefined) => {
  const found = findAll(meta, 'signal')
  for (const [code, kind] of signals) {
    const signal = found.find(({ attributes }) => code.test(codeIn(attributes)))
    const note = spanOf(findFirst(signal, 'note'), '')?.raw
    if (signal)
      return {
        ...(kind === 'kill' && { status: 'canceled' as const }),
        change: { class: kind, ...(note && { note }) },
        changeFrom: {
          raw: codeIn(signal.attributes),
          source: 'newsml-g2: itemMeta/signal',
          at: signal.at,
        },
      }
  }
  return {}
}

const codeIn = ({ qcode, uri, literal }: XmlElement['attributes']): string => qcode ?? uri ?? literal ?? ''
