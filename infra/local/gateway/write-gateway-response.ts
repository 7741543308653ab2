import type { GatewayResponse } from '../template/resources/read-gateway-responses.ts'
import type { GatewayError } from './gateway-error.ts'
import type { HttpResponse } from './http-response.ts'

const defaultTemplates = { 'application/json': '{"message":$context.error.messageString}' }

/**
 * The answer to a gateway error as the template defines it: by its own type, or else by DEFAULT_4XX or
 * DEFAULT_5XX.
 */
export const writeGatewayResponse = (
  responses: readonly GatewayResponse[],
  error: GatewayError,
  requestId: string,
): HttpResponse => {
  const family = error.status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX'
  const shape =
    responses.find(({ type }) => type === error.type) ?? responses.find(({ type }) => type === family)
  const [[mediaType, template] = ['application/json', '']] = Object.entries(
    shape && Object.keys(shape.templates).length > 0 ? shape.templates : defaultTemplates,
  )
  const headers = Object.entries(shape?.headers ?? {})
  const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type')
  return {
    status: shape?.status ?? error.status,
    headers: [...(isTyped ? [] : [['Content-Type', mediaType] as [string, string]]), ...headers],
    body: Buffer.from(fill(template, error, requestId)),
  }
}

/** Fills in API Gateway's `$context` variables; an unknown one stays visible as it is. */
const fill = (template: string, { message, type }: GatewayError, requestId: string): string =>
  template
    .replaceAll('$context.error.messageString', JSON.stringify(message))
    .replaceAll('$context.error.message', message)
    .replaceAll('$context.error.responseType', type)
    .replaceAll('$context.requestId', requestId)
