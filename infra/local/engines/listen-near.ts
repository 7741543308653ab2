import type { Server } from 'node:http'
import { isSystemError } from '../is-system-error.ts'
import { listen } from './listen.ts'

/** Listens on the preferred port, or on a free one if it is taken, and returns the port. Port 0 means any. */
export const listenNear = async (server: Server, port: number): Promise<number> => {
  try {
    return await listen(server, port)
  } catch (error) {
    if (!isSystemError(error, 'EADDRINUSE')) throw error
    return await listen(server, 0)
  }
}
