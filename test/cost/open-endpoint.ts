import { createServer } from 'node:http'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { loopback } from '#infra/local/engines/loopback.ts'

/** A licensee's endpoint that accepts every message and counts the bytes. */
export const openEndpoint = async () => {
  let bytes = 0
  const server = createServer(async (request, response) => {
    bytes += Buffer.concat(await request.toArray()).byteLength
    response.writeHead(204).end()
  })
  const port = await listen(server, 0)
  return {
    url: `http://${loopback}:${port}/wire`,
    bytes: () => bytes,
    async close(): Promise<void> {
      server.closeAllConnections()
      await closeServer(server)
    },
  }
}
