import { InvocationError } from '../lambda/invocation-error.ts'
import type { Invoke } from '../lambda/invoke.ts'
import type { Api } from '../template/resources/read-api.ts'
import type { createAuthorize } from './create-authorize.ts'
import { createProxyEvent, methodArn } from './create-proxy-event.ts'
import { findMethod } from './find-method.ts'
import { GatewayError } from './gateway-error.ts'
import { type HttpRequest, headerValues } from './http-request.ts'
import type { HttpResponse } from './http-response.ts'
import { isOwnHost } from './is-own-host.ts'
import { readProxyResult } from './read-proxy-result.ts'
import type { readRequest } from './read-request.ts'
import { writeGatewayResponse } from './write-gateway-response.ts'

type Authorize = ReturnType<typeof createAuthorize>

/** The answer to a request: the function's, or the gateway's own. */
export const answerRequest = async (
  api: Api,
  { body, ...request }: Awaited<ReturnType<typeof readRequest>>,
  authorize: Authorize,
  invoke: Invoke,
): Promise<HttpResponse> => {
  // No API is asked, so its own answers do not apply.
  if (!isOwnHost(headerValues(request, 'host')[0]))
    return writeGatewayResponse([], new GatewayError('UNKNOWN_HOST'), request.id)
  try {
    if (!body) throw new GatewayError('REQUEST_TOO_LARGE')
    return await callFunction(api, { ...request, body }, authorize, invoke)
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    return writeGatewayResponse(api.gatewayResponses, error, request.id)
  }
}

const callFunction = async (api: Api, request: HttpRequest, authorize: Authorize, invoke: Invoke) => {
  const found = findMethod(api.methods, request.method, request.path)
  if (!found) throw new GatewayError('MISSING_AUTHENTICATION_TOKEN')
  const { authorizer, functionArn } = found.method
  const caller =
    authorizer &&
    (await authorize(authorizer, {
      request,
      methodArn: methodArn(api, request),
      event: createProxyEvent(api, found, request, undefined),
    }))
  try {
    const result = await invoke(functionArn, createProxyEvent(api, found, request, caller))
    return readProxyResult(result, api.binaryMediaTypes, headerValues(request, 'accept').join(','))
  } catch (error) {
    const hasTimedOut = error instanceof InvocationError && error.failure.errorType === 'Sandbox.Timedout'
    throw new GatewayError(hasTimedOut ? 'INTEGRATION_TIMEOUT' : 'DEFAULT_5XX', { cause: error })
  }
}
