import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { HttpResponse } from './http-response.ts'

const zip = promisify(gzip)

/**
 * Compresses a body that is at least the API's minimum size, if the caller accepts gzip and it is not encoded
 * already.
 */
export const compress = async (
  response: HttpResponse,
  minimumSize: number | undefined,
  acceptEncoding: string,
): Promise<HttpResponse> => {
  const isEncoded = response.headers.some(([name]) => name.toLowerCase() === 'content-encoding')
  const wants = /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[\d.]+\s*)?(,|$)/i.test(acceptEncoding)
  if (minimumSize === undefined || response.body.length < minimumSize || isEncoded || !wants) return response
  return {
    ...response,
    headers: [...response.headers, ['Content-Encoding', 'gzip']],
    body: await zip(response.body),
  }
}
