import type { Span } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'

/** Of several stated embargoes the one that ends last; words that name no instant hold, and come before all. */
export const latestEmbargo = (embargoes: readonly Span[]): Span | undefined =>
  embargoes.toSorted((one, other) => endOf(one) - endOf(other)).at(-1)

/** Far behind any instant. */
const NEVER = Number.MAX_SAFE_INTEGER

const endOf = ({ raw }: Span): number => Date.parse(readInstant(raw) ?? '') || NEVER
