import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { entityTag } from '#call/entity-tag.ts'
import { findHeader } from './find-header.ts'
import { matchesEtag } from './matches-etag.ts'

/** Header fields that a 304 does not repeat: they describe a body it does not have. */
const OF_THE_BODY = new Set(['content-type', 'content-disposition', 'link'])

/** Every value of `If-None-Match`, joined as RFC 9110, section 5.3 has it. */
const ifNoneMatch = ({ multiValueHeaders, headers }: APIGatewayProxyEvent) =>
  findHeader(multiValueHeaders, 'if-none-match')?.join(', ') ?? findHeader(headers, 'if-none-match')

const READS = new Set(['GET', 'HEAD'])

/**
 * Gives the 200 of every `GET` and `HEAD` a strong entity tag, the hash of its body where it does not bring its own, and answers 304 to whoever
 * has that body already. What another method answers is no representation of the address that was called (RFC 9110, section 9.3), and has none.
 */
export const conditional = (): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> => ({
  after: request => {
    const { event, response } = request
    if (response?.statusCode !== 200 || !READS.has(event.httpMethod)) return
    const etag = String(response.headers?.ETag ?? entityTag(response.body))
    const headers = { ...response.headers, ETag: etag }
    const field = ifNoneMatch(event)
    request.response =
      field !== undefined && matchesEtag(field, etag)
        ? {
            statusCode: 304,
            headers: Object.fromEntries(
              Object.entries(headers).filter(([name]) => !OF_THE_BODY.has(name.toLowerCase())),
            ),
            body: '',
          }
        : { ...response, headers }
  },
})
