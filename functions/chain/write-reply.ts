import type { APIGatewayProxyResult } from 'aws-lambda'
import type { Reply } from '#schemas/call.ts'

const VARY = 'X-Api-Key, Accept-Encoding'

/**
 * Writes a use case's reply as API Gateway's REST proxy integration wants it. What one licensee may see is for no shared
 * cache, and is asked for again before it is shown again: an article may have been canceled. Problems are not kept at all.
 */
export const writeReply = (reply: Reply): APIGatewayProxyResult =>
  reply.ok
    ? {
        statusCode: 200,
        headers: {
          'Content-Type': 'application/json',
          'Cache-Control': 'private, no-cache',
          Vary: VARY,
          ...reply.headers,
        },
        body: JSON.stringify(reply.body),
      }
    : {
        statusCode: reply.problem.status,
        headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', Vary: VARY },
        body: JSON.stringify(reply.problem),
      }
