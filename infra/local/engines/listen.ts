import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopback } from './loopback.ts'

/**
 * How long an idle connection is kept, in ms. After Node's own five seconds, a server that is busy closes
 * connections just as the SDK's clients use them again, and a burst of fifty uses up their retries.
 */
const KEPT_IDLE_MS = 60_000

/**
 * Listens on a port of this machine only and returns the port. Throws if it is taken (code `EADDRINUSE`), or if the
 * machine has no such address (`EADDRNOTAVAIL`).
 */
export const listen = async (server: Server, port: number, host = loopback): Promise<number> => {
  server.keepAliveTimeout = KEPT_IDLE_MS
  server.listen(port, host)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
