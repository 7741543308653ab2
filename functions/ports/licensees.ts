import type { AccessKey } from '#schemas/keys/access-key.ts'
import type { KeyRing } from '#schemas/keys/key-ring.ts'
import type { Seen } from '#schemas/license/seen.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { Written } from './written.ts'

export interface Licensees {
  /** May lag a moment behind; strongly consistent if it is `toChange`. */
  find(id: string, options?: { toChange: boolean }): Promise<Licensee | undefined>
  /** Puts a licensee, whatever is there. */
  put(licensee: Licensee): Promise<void>
  /** Puts a licensee if there is none with its id. */
  add(licensee: Licensee): Promise<Written>
  /** Puts a licensee, with its lock raised by one, if it is still as it was when it was found. */
  change(next: Licensee): Promise<Written>
  /** All licensees, by id. May lag a moment behind, and lacks those stored before there was this list, until they are renewed. */
  list(): Promise<Pick<Licensee, 'id' | 'name'>[]>
}

export interface Products {
  findAll(ids: readonly string[]): Promise<Product[]>
  put(product: Product): Promise<void>
}

export interface AccessKeys {
  find(sha256: string): Promise<AccessKey | undefined>
  /** Puts what a key grants, unless it is revoked: a key may be revoked while it is being issued. */
  put(key: AccessKey): Promise<void>
  /** The keys a licensee was given, strongly consistent. */
  ringOf(licenseeId: string): Promise<KeyRing | undefined>
  /**
   * Writes a ring if its lock is still `next.lock - 1` (or, for a `next.lock` of 1, if it does not exist).
   */
  writeRing(next: KeyRing): Promise<Written>
}

/** When licensees were last active, to within some minutes. */
export interface LastSeen {
  /** Records an instant; the latest one stands. */
  note(licenseeId: string, seen: Seen): Promise<void>
  of(licenseeId: string): Promise<Seen[]>
}
