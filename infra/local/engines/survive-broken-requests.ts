import type { IncomingMessage, Server } from 'node:http'

/**
 * Dynalite throws in an event listener when a client goes away in the middle of a request, as a function does that is ended at its
 * timeout, and takes the whole process with it. Here such a request simply ends.
 */
export const surviveBrokenRequests = (server: Server): void => {
  server.prependListener('request', (request: IncomingMessage) => {
    const on = request.on.bind(request)
    on('error', () => request.destroy())
    request.on = (event: string, listener: (...values: never[]) => void) =>
      event === 'error' ? request : on(event, listener as never)
  })
}
