import type { Copy, Span } from '#domain/copy.ts'
import { embargoMembers } from '#domain/formats/reading/state/embargo-members.ts'
import { latestEmbargo } from '#domain/formats/reading/state/latest-embargo.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { readStatedStatus } from '#domain/formats/reading/state/read-stated-status.ts'
import { strongestChange } from '#domain/formats/reading/state/strongest-change.ts'
import { strongestStatus } from '#domain/formats/reading/state/strongest-status.ts'
import { timesWithin } from '#domain/formats/reading/state/times-within.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'
import { present } from '#domain/present.ts'
import { stateOfChange } from './state-of-change.ts'

/** Publication status, embargo (a reason for one holds too), dates, and the signal of a change, which is a subject with `rel` "signal". */
export const readState = (item: JsonValue, format: string): Partial<Copy> =>
  present({
    ...readStatus(item, format),
    embargo: readEmbargo(item, format),
    expires: readMember(item, format, 'expires'),
    firstCreated: readMember(item, format, 'firstcreated', 'firstversion', 'contentcreated'),
    versionCreated: readMember(item, format, 'versioncreated', 'updated', 'datetimesent'),
    ...readSignal(item, format),
  })

/** A time or words; some vendors state them in parts, in a list, or among the fields of their own. Of several times the last counts. */
const readEmbargo = (item: JsonValue, format: string): Span | undefined => {
  const stated = readMember(
    item,
    format,
    'schedule_settings.utc_embargo',
    ...embargoMembers,
    'publish_schedule',
    'embargoedreason',
    ...embargoMembers.map(name => `extra.${name}`),
  )
  const parts = embargoMembers
    .flatMap(name => memberOf(item, name) ?? [])
    .flatMap(value => timesWithin(value, `${format}: ${value.name}`))
  const times = embargoMembers
    .flatMap(name => listOf(item, name))
    .flatMap(value => spanOfValue(value, `${format}: embargoed`) ?? [])
    .filter(({ raw }) => readInstant(raw))
  if (times.length > 1 && (!stated || readInstant(stated.raw)))
    return latestEmbargo(stated ? [...times, stated] : times)
  return stated ?? times[0] ?? parts.find(({ raw }) => readInstant(raw)) ?? parts[0]
}

/** What is true of an item that waits: Superdesk's flag, and members of houses. */
const bars = ['flags.marked_for_not_publication', 'on_hold', 'hold', 'do_not_publish', 'not_for_publication']

const readStatus = (item: JsonValue, format: string) => {
  const stated = ['pubstatus', 'status'].flatMap(name =>
    listOf(item, name).flatMap(value => spanOfValue(value, `${format}: ${value.name || name}`) ?? []),
  )
  const [statusFrom] = stated
  const barred = bars.flatMap(name => readMember(item, format, name) ?? []).find(({ raw }) => raw === 'true')
  if (barred) return { status: 'withheld' as const, statusFrom: barred }
  const workflow = readWorkflow(readMember(item, format, 'state'))
  const isTakenDown = workflow.status === 'canceled' || /^unpublished$/i.test(workflow.statusFrom?.raw ?? '')
  if (!statusFrom || isTakenDown) return workflow
  const known = strongestStatus(stated.map(readWorkflow).filter(({ status }) => status))
  if (known.status) return known
  return listOf(item, 'pubstatus').length > 0 ? readStatedStatus(statusFrom, 'pubstatus') : {}
}

/**
 * The state in an editorial system ("killed", "draft"), if no publication status is stated, or it kills or is "unpublished" (Superdesk). Some vendors put
 * a region there instead, which says nothing.
 */
const readWorkflow = (statusFrom: Span | undefined): Pick<Copy, 'status' | 'statusFrom'> => {
  const status = statusFrom && readPublicationStatus(statusFrom.raw)
  return status ? { status, statusFrom } : {}
}

const readSignal = (item: JsonValue, format: string): Partial<Copy> => {
  const direct = ['signal', 'signals'].flatMap(name => listOf(item, name))
  const related = ['subject', 'subjects']
    .flatMap(name => listOf(item, name))
    .filter(subject => memberOf(subject, 'rel')?.text === 'signal')
  const spans = [...direct, ...related]
    .flatMap(signal => [signal, ...['qcode', 'code', 'uri', 'name'].map(name => memberOf(signal, name))])
    .map(value => spanOfValue(value, `${format}: signal`))
    .filter(span => span !== undefined)
  return stateOfChange(strongestChange(spans))
}
