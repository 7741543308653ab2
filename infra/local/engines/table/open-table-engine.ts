import type { Server } from 'node:http'
import dynalite from 'dynalite'
import { closeServer } from '../close-server.ts'
import type { Engine } from '../engine.ts'
import { listenNear } from '../listen-near.ts'
import { loopback } from '../loopback.ts'
import { surviveBrokenRequests } from './survive-broken-requests.ts'

/** DynamoDB, embedded, with its data in `folder`. */
export const openTableEngine = async (folder: string, port: number): Promise<Engine> => {
  const server: Server = dynalite({ path: folder, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  surviveBrokenRequests(server)
  const taken = await listenNear(server, port)
  return {
    url: `http://${loopback}:${taken}`,
    close: () => closeServer(server),
  }
}
