/** Where copy came from: what its identity and its dates without a year are read against. */
export interface CopyContext {
  /** Key of the drop. */
  path: string
  /** When the drop arrived, RFC 3339 UTC. */
  receivedAt: string
  /** Place of the story within a package, from 0. */
  index?: number
}
