import * as z from 'zod'
import type { HttpResponse } from './http-response.ts'

const headerValue = z.union([z.string(), z.number(), z.boolean()]).transform(String)

/** What a function behind a proxy integration returns. */
const ProxyResult = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), headerValue).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(headerValue)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
})

/**
 * The function's answer as a response. A Base64 body is decoded if the API has binary media types that the
 * caller accepts. Throws if the result is malformed.
 */
export const readProxyResult = (
  result: unknown,
  binaryMediaTypes: readonly string[],
  accept: string,
): HttpResponse => {
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = ProxyResult.parse(result)
  const multiValued = Object.entries(multiValueHeaders ?? {})
  const single = Object.entries(headers ?? {}).filter(
    ([name]) => !multiValued.some(([other]) => other.toLowerCase() === name.toLowerCase()),
  )
  const isBinary = isBase64Encoded && binaryMediaTypes.some(type => type === '*/*' || accept.includes(type))
  const all: HttpResponse['headers'] = [
    ...single,
    ...multiValued.flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  ]
  const isTyped = all.some(([name]) => name.toLowerCase() === 'content-type')
  return {
    status: statusCode,
    headers: isTyped ? all : [['Content-Type', 'application/json'], ...all],
    body: Buffer.from(body ?? '', isBinary ? 'base64' : 'utf8'),
  }
}
