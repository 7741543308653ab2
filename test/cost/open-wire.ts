import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { loopback } from '#infra/local/engines/loopback.ts'

export interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

/** One call on its way to an engine. */
export interface Passing {
  /** `PutItem`, `SendMessage`; for S3 the method. */
  operation: string
  body: string
  forward(): Promise<Answer>
}

/** Receives each call to an engine, and makes sure it gets there. */
export type Hear = (call: Passing) => Promise<Answer>

/** A proxy to an engine: calls to its address are forwarded unchanged, including signature and host. */
export const openWire = async (
  engine: string,
  hear: Hear,
): Promise<{ url: string; close(): Promise<void> }> => {
  const { hostname, port } = new URL(engine)
  const server = createServer(async (call, response) => {
    const sent = Buffer.concat(await call.toArray())
    const answer = await hear({
      operation: String(call.headers['x-amz-target'] ?? call.method).replace(/^.*\./, ''),
      body: sent.toString('utf8'),
      async forward() {
        const onward = request({ hostname, port, method: call.method, path: call.url, headers: call.headers })
        onward.end(sent)
        const [came]: IncomingMessage[] = await once(onward, 'response')
        if (!came) throw new Error(`${engine} gave no answer`)
        const body = Buffer.concat(await came.toArray())
        return { status: came.statusCode ?? 0, headers: came.headers, body }
      },
    })
    const { 'transfer-encoding': _, ...headers } = answer.headers
    // The engine's clock is the machine's, which a test may have set.
    response.writeHead(answer.status, { ...headers, date: new Date().toUTCString() }).end(answer.body)
  })
  const url = `http://${loopback}:${await listen(server, 0)}`
  return { url, close: () => closeServer(server) }
}
