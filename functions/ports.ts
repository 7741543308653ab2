import type { AccessKey } from '#schemas/access-key.ts'
import type { AgencyHabit } from '#schemas/agency-habit.ts'
import type { QueueState } from '#schemas/board.ts'
import type { Case } from '#schemas/case.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Delivery } from '#schemas/delivery.ts'
import type { DeliveryPlace } from '#schemas/delivery-place.ts'
import type { Drop } from '#schemas/drop.ts'
import type { KeyRing } from '#schemas/key-ring.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { Receipt } from '#schemas/receipt.ts'
import type { Reinstatement, Revision } from '#schemas/revision.ts'
import type { Seen } from '#schemas/seen.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import type { Acknowledgement, Takedown } from '#schemas/takedown.ts'
import type { Webhook } from '#schemas/webhook.ts'
import type { WebhookAttempt } from '#schemas/webhook-attempt.ts'

/*
 * What the use cases need of the world. Every method may throw: a throw means that the machine failed, that the call may
 * or may not have taken effect, and that the whole use case may be run again.
 */

export interface Clock {
  now(): Date
}

/** Where a use case tells the operator what it did, one line a time. */
export interface Log {
  info(message: string, fields: Record<string, string | number | string[]>): void
}

/** A drop as it lies in the bucket. */
export interface StoredDrop {
  bytes: Uint8Array
  /** It was dropped to undo a mistaken kill. */
  reinstatement?: Reinstatement
}

export interface DropStore {
  /** A drop with what it was dropped for; `too-large` and `missing` as with `read`. */
  open(drop: Drop, maxBytes: number): Promise<StoredDrop | 'too-large' | 'missing'>
  /** The bytes of a drop, or `too-large` (nothing beyond `maxBytes` is read), or `missing`. */
  read(drop: Drop, maxBytes: number): Promise<Uint8Array | 'too-large' | 'missing'>
}

/** Where browsers upload drops. */
export interface Uploads {
  /** A form that posts one object of exactly this key and size, for some seconds. */
  sign(key: string, size: number, seconds: number): Promise<{ url: string; fields: Record<string, string> }>
}

/** Outcome of a conditional write: `stale` means that the condition did not hold and nothing was written. */
export type Written = 'written' | 'stale'

export type RevisionName = Pick<Revision, 'articleId' | 'orderKey'>

export interface ArticleStore {
  /** Puts an immutable revision, once. `present` where its order key is taken already. */
  putRevision(revision: Revision): Promise<'put' | 'present'>
  /** CURRENT alone, strongly consistent. */
  readCurrent(articleId: string): Promise<Current | undefined>
  /** CURRENT of several articles, strongly consistent, in no order; without those that have none. */
  readCurrents(articleIds: readonly string[]): Promise<Current[]>
  /** CURRENT and the newest revision by order key, strongly consistent, in one query. */
  readNewest(articleId: string): Promise<{ current?: Current; newest?: Revision }>
  readRevision(articleId: string, orderKey: string): Promise<Revision | undefined>
  /**
   * Revisions by their names, strongly consistent: the first of them, in the order asked, with at most `maxBytes` of text between them, but
   * one at least. Throws where one is not there.
   */
  readRevisions(names: readonly RevisionName[], maxBytes: number): Promise<Revision[]>
  /** Order keys of an article, oldest first. */
  listRevisions(articleId: string): Promise<string[]>
  /** Writes CURRENT if its lock is still `next.lock - 1` (or the item absent, where `next.lock` is 1). */
  writeCurrent(next: Current): Promise<Written>
}

export interface ChangeLog {
  /** The greatest sequence in the log, 0 where it is empty; strongly consistent. */
  head(): Promise<number>
  /**
   * A place in the log to read from so as to miss nothing that was committed at an instant or later: the last change before the first such
   * one, 0 where there is none before. Instants in the log may run back by what the writers' clocks differ; near such a place it may be
   * one or another.
   */
  lastBefore(instant: Date): Promise<number>
  /** Puts a change at exactly `change.seq`. Where the slot is taken, nothing is written and its holder is returned. */
  putAt(change: Change): Promise<{ outcome: 'put' } | { outcome: 'taken'; by: Change }>
  /** The change in a slot, strongly consistent. */
  at(seq: number): Promise<Change | undefined>
  /** The contiguous run after `seq`, oldest first, at most `limit`; it may lag behind the head by a moment, and never skips. */
  after(seq: number, limit: number): Promise<Change[]>
  /**
   * Puts a mark beside changes: before a word of them is shown, it is to be asked how their article stands. A mark is a hint, is put as often
   * as one likes, and stays.
   */
  mark(seqs: readonly number[]): Promise<void>
  /** Those of some changes that have a mark, strongly consistent. */
  marked(seqs: readonly number[]): Promise<ReadonlySet<number>>
}

/**
 * An embargo, or a time of availability, that the release Lambda has yet to end; or, with an empty order key, a commit of the desk that it is to
 * see through. `releaseAt` is in UTC with milliseconds where it was read.
 */
export interface Embargo {
  articleId: string
  /** The greatest order key of the revisions that are embargoed to this instant, or available until it. */
  orderKey: string
  releaseAt: string
}

export interface Embargoes {
  /** Keeps one embargo for an article and instant: the one with the greater order key. */
  put(embargo: Embargo): Promise<void>
  /** Embargoes whose instant is at or before `now`, earliest first, at most `limit`. */
  dueBy(now: Date, limit: number): Promise<Embargo[]>
  /** Removes just this embargo: where a greater order key has taken its place, that one stays. */
  remove(embargo: Embargo): Promise<void>
}

/**
 * What stories go by, by the day (UTC, "2026-11-25") that a revision came: one small write for each of thousands of drops a day, and a
 * whole day is read for each of the few notices that name a story.
 */
export interface Aliases {
  /** Notes names under a day. The same names again change nothing; other names of the same article stand beside them. */
  note(names: StoryNames, day: string): Promise<void>
  /** All that was noted under a day, strongly consistent. */
  notedOn(day: string): Promise<StoryNames[]>
}

/** What a story finds as it arrives. */
export interface Found {
  current?: Current
  /** How many orders were ever counted; absent before the first. */
  ordersCounted?: number
  /** How many webhooks were ever registered; absent where none was since they are counted. */
  webhooksCounted?: number
  /** Whether the log ends at the place that was asked about. */
  isEnd: boolean
}

/** The first that is done for a story: what can be put at once is put in one call, and what can be asked at once is asked in one. */
export interface Arrivals {
  /**
   * Puts a revision, and notes what it goes by under a day, whatever stands there: only where all who may put this revision now put the same, as
   * with a drop of this minute.
   */
  note(revision: Revision, names: StoryNames, day: string): Promise<void>
  /** CURRENT, the counts, and whether the log goes on behind `seq`, which it reaches (0: nothing is known of it): strongly consistent. */
  look(articleId: string, seq: number): Promise<Found>
}

/** Kills and holds that wait for their story. */
export interface StandingOrders {
  /** Puts an order, once: one that is there already stays as it is. */
  give(order: StandingOrder): Promise<void>
  /** Counts that an order was given, once it is there: whoever keeps all in memory finds another count than before, and asks anew. */
  count(): Promise<void>
  /** All that are kept, strongly consistent. */
  all(): Promise<StandingOrder[]>
  /** Takes an order for one article: false where it was taken for another, or taken back. */
  claim(order: StandingOrder, articleId: string): Promise<boolean>
  /** Takes an order back, given or not, so that nobody can take it any more. Gives the article where it was taken for one before. */
  withdraw(order: StandingOrder): Promise<string | undefined>
}

/** What waits for an editor's decision. */
export interface Cases {
  /** Opens a case, once: one of the same id, open or closed, stays as it is, and is `present`. */
  open(opened: Case): Promise<'opened' | 'present'>
  find(id: string): Promise<Case | undefined>
  /** Open cases, newest day first. */
  listOpen(): Promise<Case[]>
  /** Closes a case, once: one that is closed stays as it is. */
  close(closed: Case): Promise<void>
}

/** Who was given which version of an article, when and how: the ledger. A line of it is never altered. */
export interface Deliveries {
  /** Notes deliveries, at once, each the first time only that a licensee is given a version in that way. */
  record(deliveries: readonly Delivery[]): Promise<void>
  /** All of one article, strongly consistent. */
  of(articleId: string): Promise<Delivery[]>
  /** Those of a licensee in a month (UTC, "2026-11"), oldest first, from behind the one that is named; the last second may be missing yet. */
  inMonth(licenseeId: string, month: string, limit: number, after?: DeliveryPlace): Promise<Delivery[]>
}

/** Killed articles, and which licensees say that their copies are down. */
export interface Takedowns {
  /** Notes that an article is killed; the latest kill of an article stands. */
  order(takedown: Takedown): Promise<void>
  /** Orders of before an instant that are not settled, oldest first, at most `limit`. */
  openBefore(instant: Date, limit: number): Promise<Takedown[]>
  /** Nobody has to be asked about this order any more. */
  settle(takedown: Takedown): Promise<void>
  all(): Promise<Takedown[]>
  /** Notes an acknowledgement, once for each licensee, article and version; gives the first. */
  acknowledge(acknowledgement: Acknowledgement): Promise<Acknowledgement>
  acknowledgementsOf(articleId: string): Promise<Acknowledgement[]>
}

/** When each agency was heard of, and for how long it is silent at times. */
export interface AgencyHabits {
  find(agency: string): Promise<AgencyHabit | undefined>
  put(habit: AgencyHabit): Promise<void>
  all(): Promise<AgencyHabit[]>
}

export interface Receipts {
  /** Puts a receipt and gives the one that stands: one that says `accepted` is the last word on its drop. */
  put(receipt: Receipt): Promise<Receipt>
  find(drop: Pick<Drop, 'bucket' | 'key' | 'sequencer'>): Promise<Receipt | undefined>
  /**
   * Receipts that were written on a day (UTC, "2026-11-25") before an instant, newest first; one of the last second may be missing yet.
   */
  writtenOn(day: string, before: Date, limit: number): Promise<Receipt[]>
  /** Receipts of one object key, newest first. */
  forKey(bucket: string, key: string, limit: number): Promise<Receipt[]>
}

export interface Licensees {
  find(id: string): Promise<Licensee | undefined>
  put(licensee: Licensee): Promise<void>
}

export interface Products {
  findAll(ids: readonly string[]): Promise<Product[]>
  put(product: Product): Promise<void>
}

export interface AccessKeys {
  find(sha256: string): Promise<AccessKey | undefined>
  put(key: AccessKey): Promise<void>
  /** The keys that a licensee was given, strongly consistent. */
  ringOf(licenseeId: string): Promise<KeyRing | undefined>
  /** Writes a ring if its lock is still `next.lock - 1` (or it is not there, where `next.lock` is 1). */
  writeRing(next: KeyRing): Promise<Written>
}

/** When licensees were last heard of, to some minutes. */
export interface LastSeen {
  /** Notes an instant; of several the latest stands. */
  note(licenseeId: string, seen: Seen): Promise<void>
  of(licenseeId: string): Promise<Seen[]>
}

/** What articles are counted in: a product that a licensee holds, and a day or month (UTC). */
export interface QuotaPeriod {
  licenseeId: string
  productId: string
  period: string
  endsAt: Date
}

/** Articles that licensees were given, counted against the quotas of their products. */
export interface ArticleQuotas {
  /** Counts an article in a period, once, unless `limit` others are in it: then it is `over`, and nothing changes. */
  take(place: QuotaPeriod, articleId: string, limit: number): Promise<'counted' | 'over'>
  /** How many are in a period. */
  used(place: Omit<QuotaPeriod, 'endsAt'>): Promise<number>
}

/** Calls of licensees, counted by windows of time. */
export interface CallCounts {
  /** Adds calls to a window and gives its sum, those that other processes added included. `endsAt`: when nobody asks for it any more. */
  add(licenseeId: string, window: string, calls: number, endsAt: Date): Promise<number>
}

/** Endpoints of licensees, and what became of the calls to them. */
export interface Webhooks {
  /** Strongly consistent. */
  find(licenseeId: string, id: string): Promise<Webhook | undefined>
  /** Those of a licensee, by id; strongly consistent. */
  of(licenseeId: string): Promise<Webhook[]>
  all(): Promise<Webhook[]>
  /** Writes a webhook if its lock is still `next.lock - 1` (or it is not there, where `next.lock` is 1: it is counted before it is there). */
  write(next: Webhook): Promise<Written>
  remove(licenseeId: string, id: string): Promise<void>
  /** Notes an attempt; the list of them is for people, and ends after some weeks. */
  note(webhookId: string, attempt: WebhookAttempt): Promise<void>
  /** The latest attempts, newest first. */
  attemptsOf(webhookId: string, limit: number): Promise<WebhookAttempt[]>
}

/** A call to an endpoint: all of it is signed, so none of it may be altered on the way. */
export interface EndpointCall {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
}

/** What became of a call: the answer's status, or why there is none. */
export type EndpointAnswer = { status: number; retryAfter?: string } | { failure: string }

export interface Endpoints {
  /** Calls an endpoint, once, without following where it leads. It never throws for anything that an endpoint does. */
  call(call: EndpointCall): Promise<EndpointAnswer>
}

/** Where messages may be sent to. */
export interface Targets {
  /** What is wrong with an address, for whoever stated it; undefined where nothing is. */
  findFault(url: string): Promise<string | undefined>
}

/** The queue that drops wait in, and the dead letters of those that could not be read. */
export interface DropQueue {
  waiting(): Promise<QueueState>
  deadLetters(): Promise<QueueState>
  /** Gives dead letters back to their queue, up to some hundreds; gives how many. Done again, it goes on. */
  redrive(): Promise<number>
}

/** What AWS measured of Wiredesk. A figure is absent where nothing was measured. */
export interface Measured {
  /** How long the oldest drop has waited in its queue, by the latest measurement of the last ten minutes. */
  oldestDropSeconds?: number | undefined
  /** Calls of the API. */
  calls?: number | undefined
  /** Runs of push, most of which send one message. */
  pushes?: number | undefined
}

export interface Meters {
  /** The figures of a time, which may lag by a minute or two. It never throws: nothing is measured where the machine fails. */
  read(since: Date, now: Date): Promise<Measured>
}

/** Tells push that the log has grown. The minute's run comes anyway: this is to be quick, and it never throws. */
export interface WakeUps {
  send(): Promise<void>
}

/** Names a webhook that has something to send. */
export interface PushOrder {
  licenseeId: string
  webhookId: string
}

/** Has webhooks called, each in a run of its own. */
export interface PushOrders {
  /** `afterSeconds`: not before, 900 at most. */
  send(orders: readonly PushOrder[], afterSeconds?: number): Promise<void>
}
