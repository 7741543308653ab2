import type { Server } from 'node:http'
import { promisify } from 'node:util'

/** Accepts no more requests, and waits for those under way. */
export const closeServer = async (server: Server): Promise<void> => {
  const closed = promisify(server.close.bind(server))()
  server.closeIdleConnections()
  await closed
}
