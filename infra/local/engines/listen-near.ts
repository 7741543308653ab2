import type { Server } from 'node:http'
import { isSystemError } from '../is-system-error.ts'
import { listen } from './listen.ts'

/**
 * Listens on the port wished for, or on a free one where it is taken, and gives the port. Port 0 asks for any.
 */
export const listenNear = async (server: Server, port: number): Promise<number> => {
  try {
    return await listen(server, port)
  } catch (error) {
    if (!isSystemError(error, 'EADDRINUSE')) throw error
    return await listen(server, 0)
  }
}
