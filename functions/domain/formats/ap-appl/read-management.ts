import type { Copy, InstantSpan, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { stateOfChange } from '../ninjs/reading/state-of-change.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { readStatedStatus } from '../reading/state/read-stated-status.ts'
import { strongestChange } from '../reading/state/strongest-change.ts'
import { inUtc } from './in-utc.ts'

/**
 * `PublicationManagement`: status, dates, and the editorial types, which kill, correct and hold. What is an advance or held for release waits until
 * `ReleaseDateTime`, and without one until it is released.
 */
export const readManagement = (publication: XmlElement, receivedAt: string) => {
  const management = findFirst(publication, 'PublicationManagement')
  const read = (name: string): Span | undefined =>
    spanOf(findFirst(management, name), `appl: PublicationManagement/${name}`)
  const types = spansOf(findAll(management, 'Editorial/Type'), 'appl: PublicationManagement/Editorial/Type')
  const found = strongestChange(types)
  const statusFrom = read('Status')
  const release = inUtc(read('ReleaseDateTime'))
  const held = types.find(({ raw }) => /^(?:hold|withh(?:o|e)ld)/i.test(raw))
  const waits = held ?? types.find(({ raw }) => /^advance/i.test(raw))
  const embargo = release && (waits || isAhead(release, receivedAt)) ? release : undefined
  return present({
    ...(statusFrom && !/^unknown$/i.test(statusFrom.raw) && readStatedStatus(statusFrom, 'Status')),
    ...(held && !release && { status: 'withheld' as const, statusFrom: held }),
    ...(found?.change !== 'update' && stateOfChange(found)),
    embargo,
    firstCreated: readFirst(management),
    versionCreated: inUtc(read('LastModifiedDateTime') ?? read('ArrivalDateTime')),
    editorNote: read('SpecialInstructions'),
  }) satisfies Partial<Copy>
}

/** The first creation, whose parts are attributes: Year, Month, Day, Time. */
const readFirst = (management: XmlElement | undefined): InstantSpan | undefined => {
  const element = findFirst(management, 'FirstCreated')
  const { Year, Month, Day, Time } = element?.attributes ?? {}
  if (!element || !Year || !Month || !Day) return undefined
  const day = `${Year}-${Month.padStart(2, '0')}-${Day.padStart(2, '0')}`
  return {
    raw: Time ? `${day}T${Time}Z` : day,
    source: 'appl: PublicationManagement/FirstCreated',
    at: element.at,
  }
}
