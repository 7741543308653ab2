import type { APIGatewayProxyEvent } from 'aws-lambda'
import { InvocationError } from '../lambda/invocation-error.ts'
import type { Invoke } from '../lambda/invoke.ts'
import type { Authorizer } from '../template/resources/read-authorizers.ts'
import { AuthorizerAnswer, allows } from './authorizer-answer.ts'
import type { AuthorizerContext } from './create-proxy-event.ts'
import { GatewayError } from './gateway-error.ts'
import { type HttpRequest, headerValues } from './http-request.ts'

interface Call {
  request: HttpRequest
  methodArn: string
  event: APIGatewayProxyEvent
}

/**
 * Asks a method's authorizer who is calling, as API Gateway does: it is not asked if an identity header is
 * missing, and an answer, allowed or not, is cached for the authorizer's time for the same headers. Throws
 * GatewayError.
 */
export const createAuthorize = (invoke: Invoke, now: () => number = Date.now) => {
  const cache = new Map<string, { answer: AuthorizerAnswer; until: number }>()

  const ask = async (authorizer: Authorizer, { event, methodArn }: Call): Promise<AuthorizerAnswer> => {
    try {
      const { body, isBase64Encoded, ...rest } = event
      const result = await invoke(authorizer.functionArn, { type: 'REQUEST', methodArn, ...rest })
      return AuthorizerAnswer.parse(result)
    } catch (error) {
      // API Gateway's contract: a function that throws exactly this word says that the key is unknown.
      if (error instanceof InvocationError && error.failure.errorMessage === 'Unauthorized')
        throw new GatewayError('UNAUTHORIZED')
      throw new GatewayError('AUTHORIZER_FAILURE', { cause: error })
    }
  }

  return async (authorizer: Authorizer, call: Call): Promise<AuthorizerContext> => {
    const identity = authorizer.identityHeaders.map(name => headerValues(call.request, name))
    if (identity.some(values => values.every(value => value === ''))) throw new GatewayError('UNAUTHORIZED')
    const key = JSON.stringify([authorizer.name, identity])
    const held = cache.get(key)
    const answer = held && held.until > now() ? held.answer : await ask(authorizer, call)
    if (answer !== held?.answer && authorizer.cacheSeconds > 0)
      cache.set(key, { answer, until: now() + authorizer.cacheSeconds * 1000 })
    if (!allows(answer, call.methodArn)) throw new GatewayError('ACCESS_DENIED')
    return { ...answer.context, principalId: answer.principalId }
  }
}
