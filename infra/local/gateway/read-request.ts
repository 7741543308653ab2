import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HttpRequest } from './http-request.ts'

/** The most that API Gateway accepts (docs.aws.amazon.com/apigateway/latest/developerguide/limits.html). */
const maxBytes = 10 * 1024 * 1024

/** Reads a whole request; its body is undefined if it is larger than API Gateway accepts. */
export const readRequest = async (
  message: IncomingMessage,
): Promise<Omit<HttpRequest, 'body'> & { body: Buffer | undefined }> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  const [path = '/', ...query] = (message.url ?? '/').split('?')
  return {
    id: randomUUID(),
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query.join('?')),
    headers: groupHeaders(message.rawHeaders),
    body: size <= maxBytes ? Buffer.concat(chunks) : undefined,
    sourceIp: message.socket.remoteAddress ?? '127.0.0.1',
    receivedAt: new Date(),
  }
}

/** Groups Node's flat list of names and values by name, ignoring case. */
const groupHeaders = (raw: readonly string[]): HttpRequest['headers'] => {
  const groups = new Map<string, [string, string[]]>()
  for (let index = 0; index < raw.length; index += 2) {
    const [name = '', value = ''] = raw.slice(index, index + 2)
    const group = groups.get(name.toLowerCase())
    if (group) group[1].push(value)
    else groups.set(name.toLowerCase(), [name, [value]])
  }
  return [...groups.values()]
}
