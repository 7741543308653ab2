declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** An HTTP server that answers like DynamoDB. */
  export default function dynalite(options: {
    /** LevelDB folder; in memory if absent. */
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
