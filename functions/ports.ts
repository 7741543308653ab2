import type { AccessKey } from '#schemas/access-key.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { Receipt } from '#schemas/receipt.ts'
import type { Revision } from '#schemas/revision.ts'

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

export interface DropStore {
  /** The bytes of a drop, or `too-large` (nothing beyond `maxBytes` is read), or `missing`. */
  read(drop: Drop, maxBytes: number): Promise<Uint8Array | 'too-large' | 'missing'>
}

/** Outcome of a conditional write: `stale` means that the condition did not hold and nothing was written. */
export type Written = 'written' | 'stale'

export interface ArticleStore {
  /** Puts an immutable revision, once. `present` where its order key is taken already. */
  putRevision(revision: Revision): Promise<'put' | 'present'>
  /** CURRENT alone, strongly consistent. */
  readCurrent(articleId: string): Promise<Current | undefined>
  /** CURRENT and the newest revision by order key, strongly consistent, in one query. */
  readNewest(articleId: string): Promise<{ current?: Current; newest?: Revision }>
  readRevision(articleId: string, orderKey: string): Promise<Revision | undefined>
  /** Order keys of an article, oldest first. */
  listRevisions(articleId: string): Promise<string[]>
  /** Writes CURRENT if its lock is still `next.lock - 1` (or the item absent, where `next.lock` is 1). */
  writeCurrent(next: Current): Promise<Written>
}

export interface ChangeLog {
  /** The greatest sequence in the log, 0 where it is empty; strongly consistent. */
  head(): Promise<number>
  /** Puts a change at exactly `change.seq`. Where the slot is taken, nothing is written and its holder is returned. */
  putAt(change: Change): Promise<{ outcome: 'put' } | { outcome: 'taken'; by: Change }>
  /** The change in a slot, strongly consistent. */
  at(seq: number): Promise<Change | undefined>
  /** The contiguous run after `seq`, oldest first, at most `limit`; it may lag behind the head by a moment, and never skips. */
  after(seq: number, limit: number): Promise<Change[]>
}

/** An embargo that the release Lambda has yet to end. `releaseAt` is in UTC with milliseconds where it was read. */
export interface Embargo {
  articleId: string
  /** The greatest order key of the revisions that are embargoed to this instant. */
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

export interface Aliases {
  /** The article that an alias leads to, or undefined. */
  find(scheme: string, value: string): Promise<string | undefined>
  /** Binds an alias to an article, once; gives the article it leads to afterwards. */
  bind(scheme: string, value: string, articleId: string): Promise<string>
}

export interface Receipts {
  put(receipt: Receipt): Promise<void>
  find(drop: Pick<Drop, 'bucket' | 'key' | 'sequencer'>): Promise<Receipt | undefined>
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
}
