import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { entityTag } from '#call/entity-tag.ts'
import { matchesEtag } from '#call/matches-etag.ts'
import { ifNoneMatch } from './if-none-match.ts'

/** Header fields a 304 does not repeat, since they describe a body it does not have. */
const OF_THE_BODY = new Set(['content-type', 'content-disposition', 'link'])

const READS = new Set(['GET', 'HEAD'])

/**
 * Gives each 200 of a `GET` or `HEAD` a strong entity tag, the hash of its body unless it brings its own, and
 * answers 304 to callers that already have that body. Answers to other methods are not representations of the
 * URL that was called (RFC 9110, section 9.3), and get no tag.
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
