import type { Block, Copy } from '#domain/copy.ts'

/** One agency's form of head. `lines` are those of one message, without its frame. */
export interface Dialect {
  /** Whether a message has such a head, by its first lines. */
  matches(lines: readonly Block[]): boolean
  /** What the head states, and the blocks below it. */
  read(lines: readonly Block[]): Omit<Copy, 'format'>
}
