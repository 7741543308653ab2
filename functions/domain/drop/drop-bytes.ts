import type { Span } from '../copy.ts'

/** A drop as it came, before any of it is read. */
export interface DropBytes {
  bytes: Uint8Array
  /** Key of the drop, or path of a file inside one: the identity of copy that states none. */
  path: string
  /** When it arrived, in RFC 3339, UTC. */
  receivedAt: string
  /**
   * Lines of the drop around it that stand over it, such as the subject of its mail: an embargo or kill in
   * one counts.
   */
  titles?: readonly Span[]
}
