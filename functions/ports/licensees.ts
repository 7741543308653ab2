import type { AccessKey } from '#schemas/access-key.ts'
import type { KeyRing } from '#schemas/key-ring.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { Seen } from '#schemas/seen.ts'
import type { Written } from './written.ts'

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
