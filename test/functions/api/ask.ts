import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { lambdaContext } from './gateway-event.ts'

type Handler = (event: APIGatewayProxyEvent, context: typeof lambdaContext) => unknown

/** Invokes a handler as Lambda does, and gives its answer with the body read. */
export const ask = async (handler: Handler, event: APIGatewayProxyEvent) => {
  const { statusCode, headers, body } = (await handler(event, lambdaContext)) as APIGatewayProxyResult
  return { statusCode, headers: headers ?? {}, body, json: body === '' ? undefined : JSON.parse(body) }
}
