import type { ListedDrop } from '#adapters/s3/list-drops.ts'
import { hasOwnText } from '#domain/revisions/change/has-own-text.ts'
import type { Change } from '#schemas/change.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'
import type { Former } from './as-it-came.ts'
import { dropOfChange } from './drop-of-change.ts'
import type { ChangeLine, DropLine, ExportLine, SilentHold } from './export-line.ts'
import { firstChanges } from './first-changes.ts'
import { sequencerAt } from './sequencer-at.ts'

/**
 * One thing that happened: its place in time among the others, and its writer's clock, which need not agree.
 */
export type Event = { at: Date; now: Date; seq: number } & (
  | {
      kind: 'drop'
      drop: Drop
      /** It came after the export. */
      isNew: boolean
      /** Its receipt was exported: by then all of it was done. */
      isSettled: boolean
      /** What it made, unless it came after the export. */
      former?: Former
    }
  | { kind: 'change'; lost: ChangeLine }
  | { kind: 'hold'; revision: Revision }
)

export interface RestorePlan {
  events: Event[]
  /** Exported drops that are no longer in the bucket. */
  missing: Drop[]
}

/**
 * Plans what is to be done again, in the order of the log; what made no change is placed by its time. Drops
 * that came after the export are known only from the bucket, and get the instant they were stored. One whose
 * change was exported before its receipt was written is known by that change.
 */
export const planRestore = (lines: readonly ExportLine[], listed: readonly ListedDrop[]): RestorePlan => {
  const changes = lines.filter(line => line.kind === 'change')
  const known = lines.filter(line => line.kind === 'drop')
  const instants = toInstants(changes.map(({ change }) => change))
  const names = new Set(listed.map(nameOf))
  const kept = known.filter(({ drop }) => names.has(nameOf(drop)))
  const made = firstChanges(changes)
  const exported = new Set(known.map(({ drop }) => nameOf(drop)))
  const formerOf = createFormerOf(lines)
  const events: Event[] = [
    ...kept.map(line => ({ ...dropEvent(line, instants), former: formerOf(line.seqs) })),
    ...listed
      .filter(each => !exported.has(nameOf(each)))
      // For one key, the newest is listed first.
      .reverse()
      .map((each, place) => {
        const change = made.get(each.versionId)
        return change
          ? { ...tracedEvent(each, change, instants), former: { ...formerOf([change.seq]), isWhole: false } }
          : newEvent(each, place)
      }),
    ...changes
      .filter(({ change, revision }) => revision || !hasOwnText(change))
      .map(
        (lost): Event => ({
          kind: 'change',
          lost,
          seq: lost.change.seq,
          at: at(instants, lost.change.seq).place,
          now: at(instants, lost.change.seq).now,
        }),
      ),
    ...lines
      .flatMap(line => (line.kind === 'article' ? (line.holds ?? []) : []))
      .map(each => holdEvent(each, instants)),
  ]
  return {
    events: events.sort(
      (one, other) =>
        one.at.getTime() - other.at.getTime() ||
        one.seq - other.seq ||
        Number(other.kind === 'drop') - Number(one.kind === 'drop'),
    ),
    missing: known.filter(line => !kept.includes(line)).map(({ drop }) => drop),
  }
}

/** Gives what a drop made, by the places of its changes in the log. */
const createFormerOf = (lines: readonly ExportLine[]) => {
  const bySeq = new Map(
    lines.flatMap(line => (line.kind === 'change' ? [[line.change.seq, line] as const] : [])),
  )
  const ids = new Set(
    lines.flatMap(line =>
      line.kind === 'change' ? line.change.articleId : line.kind === 'article' ? line.articleId : [],
    ),
  )
  return (seqs: readonly number[]): Former => {
    const made = seqs.flatMap(seq => bySeq.get(seq) ?? [])
    const texts = made.filter(({ revision }) => !revision)
    return {
      articleIds: [...new Set(texts.map(({ change }) => change.articleId))],
      isWhole: made.length === seqs.length,
      isKnown: id => ids.has(id),
    }
  }
}

const nameOf = ({ key, versionId = '' }: { key: string; versionId?: string | undefined }): string =>
  `${versionId} ${key}`

interface Instant {
  /** Never before that of the previous change, whatever the writers' clocks said. */
  place: Date
  now: Date
}

/** When each change was committed, by its sequence. */
const toInstants = (changes: readonly Change[]): Map<number, Instant> => {
  const instants = new Map<number, Instant>()
  let latest = 0
  for (const { seq, committedAt } of changes) {
    latest = Math.max(latest, Date.parse(committedAt))
    instants.set(seq, { place: new Date(latest), now: new Date(committedAt) })
  }
  return instants
}

const at = (instants: ReadonlyMap<number, Instant>, seq: number): Instant => {
  const instant = instants.get(seq)
  if (instant === undefined) throw new Error(`The export has no change ${seq}`)
  return instant
}

/** It has no sequence of its own, so it is placed after the log's entries of that instant. */
const LAST = Number.MAX_SAFE_INTEGER

const dropEvent = (
  { drop, completedAt, seqs }: DropLine,
  instants: ReadonlyMap<number, Instant>,
): Extract<Event, { kind: 'drop' }> => {
  const first = seqs.length > 0 ? Math.min(...seqs) : undefined
  if (first === undefined || !instants.has(first)) {
    const now = new Date(completedAt)
    return { kind: 'drop', drop, isNew: false, isSettled: true, at: now, now, seq: LAST }
  }
  const { place, now } = at(instants, first)
  // In earlier exports a duplicate names the change that it repeats, but it came later.
  const droppedAt = new Date(drop.droppedAt)
  const isLater = droppedAt > place
  return {
    kind: 'drop',
    drop,
    isNew: false,
    isSettled: true,
    at: isLater ? droppedAt : place,
    now: isLater ? droppedAt : now,
    seq: first,
  }
}

/** It comes after the change that it follows, and before any later one. */
const holdEvent = ({ after, revision }: SilentHold, instants: ReadonlyMap<number, Instant>): Event => {
  const { place, now } = at(instants, after)
  return { kind: 'hold', revision, at: place, now, seq: after + 0.5 }
}

const tracedEvent = (listed: ListedDrop, change: Change, instants: ReadonlyMap<number, Instant>): Event => ({
  ...dropEvent(
    {
      kind: 'drop',
      drop: dropOfChange(listed, change),
      completedAt: change.committedAt,
      seqs: [change.seq],
    },
    instants,
  ),
  isSettled: false,
})

const newEvent = ({ bucket, key, versionId, size, storedAt }: ListedDrop, place: number): Event => ({
  kind: 'drop',
  drop: { bucket, key, versionId, size, droppedAt: storedAt, sequencer: sequencerAt(storedAt, place) },
  isNew: true,
  isSettled: false,
  at: new Date(storedAt),
  now: new Date(storedAt),
  seq: LAST,
})
