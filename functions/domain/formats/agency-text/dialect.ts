import type { Block, Copy } from '../../copy.ts'

/** One agency's way to head its text. `lines` are those of one message, without the lines of its frame. */
export interface Dialect {
  /** Whether a message is headed so; looks at its first lines only. */
  matches(lines: readonly Block[]): boolean
  /** What the head states, and the blocks under it. */
  read(lines: readonly Block[]): Omit<Copy, 'format'>
}
