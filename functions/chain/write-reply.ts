import type { APIGatewayProxyResult } from 'aws-lambda'
import type { Reply } from '#schemas/call.ts'

const VARY = 'X-Api-Key, Accept, Accept-Encoding'

/**
 * Writes a use case's reply in the form API Gateway's REST proxy integration expects. Answers for one
 * licensee must not be cached by shared caches, and must be revalidated before use, since an article may have
 * been canceled. Problems are not cached at all, nor is the notice that an article is gone.
 */
export const writeReply = (reply: Reply): APIGatewayProxyResult => {
  if (!reply.ok)
    return {
      statusCode: reply.problem.status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        Vary: VARY,
        ...reply.headers,
      },
      body: JSON.stringify(reply.problem),
    }
  const kept = { 'Cache-Control': 'private, no-cache', Vary: VARY }
  if ('text' in reply)
    return {
      statusCode: reply.status ?? 200,
      headers: {
        'Content-Type': reply.mediaType,
        ...kept,
        ...(reply.status === 410 && { 'Cache-Control': 'no-store' }),
        ...reply.headers,
      },
      body: reply.text,
    }
  if ('body' in reply)
    return {
      statusCode: reply.status ?? 200,
      headers: { 'Content-Type': 'application/json', ...kept, ...reply.headers },
      body: JSON.stringify(reply.body),
    }
  return { statusCode: reply.status, headers: { ...kept, ...reply.headers }, body: '' }
}
