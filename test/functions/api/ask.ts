import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda'
import { lambdaContext } from './gateway-event.ts'

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>

/**
 * Calls a handler and reads its answer: `json` is undefined for an answer without a body, or of another type.
 */
export const ask = async (handler: Handler, event: APIGatewayProxyEvent) => {
  const { statusCode, headers, body } = (await handler(event, lambdaContext)) as APIGatewayProxyResult
  const isJson = /^[\s]*[{[]/.test(body)
  return { statusCode, headers: headers ?? {}, body, json: isJson ? JSON.parse(body) : undefined }
}
