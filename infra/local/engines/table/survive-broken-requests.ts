import type { IncomingMessage, Server } from 'node:http'

/**
 * When a client goes away in the middle of a request, as a function ended at its timeout does, dynalite
 * throws in an event listener and takes the whole process down. This makes such a request simply end.
 */
export const surviveBrokenRequests = (server: Server): void => {
  server.prependListener('request', (request: IncomingMessage) => {
    const on = request.on.bind(request)
    on('error', () => request.destroy())
    request.on = (event: string, listener: (...values: never[]) => void) =>
      event === 'error' ? request : on(event, listener as never)
  })
}
