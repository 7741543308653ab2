/** A drop as it came, before anything of it is read. */
export interface DropBytes {
  bytes: Uint8Array
  /** Key of the drop, or path of a file: the identity of copy that states none. */
  path: string
  /** When it arrived, RFC 3339 UTC. */
  receivedAt: string
}
