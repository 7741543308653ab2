import middy from '@middy/core'
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda'
import { keyCheckLine } from '#schemas/metrics/key-check-line.ts'
import type { ErrorLog } from './unknown-errors.ts'

/** What a key grants. `licenseeId` is present if the scope is `licensee`, `person` if it is someone's own. */
export type Grant =
  | {
      kind: 'granted'
      scope: string
      keyId: string
      licenseeId?: string | undefined
      person?: string | undefined
    }
  | { kind: 'revoked' }
  | { kind: 'unknown' }

/** The one key of the request; undefined if there is none, or more than one. */
const keyOf = ({ headers, multiValueHeaders }: APIGatewayRequestAuthorizerEvent) => {
  const named = ([name]: [string, unknown]) => name.toLowerCase() === 'x-api-key'
  const values = Object.entries(multiValueHeaders ?? {})
    .filter(named)
    .flatMap(([, all]) => all ?? [])
  if (values.length > 1) return undefined
  return values[0] ?? Object.entries(headers ?? {}).find(named)?.[1]
}

/**
 * The whole API stage: the policy is cached by key and must serve all of that key's calls. Routes check the
 * scope themselves.
 */
const stageOf = (methodArn: string) => `${methodArn.split('/', 2).join('/')}/*`

const policy = (effect: 'Allow' | 'Deny', methodArn: string) => ({
  Version: '2012-10-17',
  Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: stageOf(methodArn) }],
})

const report = (openLog: () => Promise<ErrorLog>) => async (error: Error) => {
  const log = await openLog()
  log.error(keyCheckLine, error)
  throw error
}

/**
 * The middleware chain of a REQUEST authorizer for API Gateway's REST API. A revoked key is denied (403, and
 * the denial is cached). For an unknown key, API Gateway gets the error `Unauthorized`, the exact message
 * that it turns into a 401:
 * docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html
 *
 * Lambda counts that answer among its errors too, so a key that could not be checked is told by a line of the
 * log, which is opened for it.
 */
export const authorizer = (authorize: (key: string) => Promise<Grant>, openLog: () => Promise<ErrorLog>) =>
  middy<APIGatewayRequestAuthorizerEvent, APIGatewayAuthorizerResult>().handler(async event => {
    const key = keyOf(event)
    const grant: Grant = key ? await authorize(key).catch(report(openLog)) : { kind: 'unknown' }
    if (grant.kind === 'unknown') throw new Error('Unauthorized')
    if (grant.kind === 'revoked')
      return { principalId: 'revoked', policyDocument: policy('Deny', event.methodArn) }
    const { scope, licenseeId, person, keyId } = grant
    return {
      principalId: licenseeId ?? scope,
      policyDocument: policy('Allow', event.methodArn),
      context: {
        scope,
        keyId,
        ...(licenseeId === undefined ? {} : { licenseeId }),
        // What is not ASCII is not documented to pass through API Gateway's context unharmed.
        ...(person === undefined ? {} : { person: encodeURIComponent(person) }),
      },
    }
  })
