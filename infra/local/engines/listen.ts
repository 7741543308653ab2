import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopback } from './loopback.ts'

/** Listens on a port of this machine only and returns the port. Throws if it is taken (code `EADDRINUSE`). */
export const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, loopback)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
