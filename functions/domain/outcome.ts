import type { Rejection } from '#schemas/drops/rejection.ts'

/**
 * A result, or the reason why bad content yielded none. Bad content is returned; only a failing machine
 * throws.
 */
export type Outcome<T> = { ok: true; value: T } | { ok: false; rejection: Rejection }
