import type { APIGatewayProxyEvent } from 'aws-lambda'
import { describe, expect, it, vi } from 'vitest'
import { createAuthorize } from '#infra/local/gateway/create-authorize.ts'
import { InvocationError } from '#infra/local/lambda/invocation-error.ts'

const authorizer = { name: 'keys', functionArn: 'arn', identityHeaders: ['x-api-key'], cacheSeconds: 60 }
const arn = 'arn:aws:execute-api:us-east-1:000000000000:local/dev/GET/v1/feed'

const answer = (effect: string, resource = '*') => ({
  principalId: 'gazette',
  policyDocument: { Statement: [{ Effect: effect, Action: 'execute-api:Invoke', Resource: resource }] },
  context: { scope: 'licensee', count: 3 },
})

const call = (key?: string) => ({
  methodArn: arn,
  event: {} as APIGatewayProxyEvent,
  request: {
    id: '1',
    method: 'GET',
    path: '/v1/feed',
    query: new URLSearchParams(),
    headers: key === undefined ? [] : [['X-Api-Key', [key]] as [string, string[]]],
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    receivedAt: new Date(0),
  },
})

describe('the local API Gateway’s authorizer', () => {
  it('rejects a call without the identity header, without calling the Lambda', async () => {
    const invoke = vi.fn()
    await expect(createAuthorize(invoke)(authorizer, call())).rejects.toMatchObject({ type: 'UNAUTHORIZED' })
    expect(invoke).not.toHaveBeenCalled()
  })

  it('caches an answer for its time, for the same key only', async () => {
    let now = 0
    const invoke = vi.fn(async () => answer('Allow'))
    const authorize = createAuthorize(invoke, () => now)
    await authorize(authorizer, call('a'))
    expect(await authorize(authorizer, call('a'))).toEqual({
      principalId: 'gazette',
      scope: 'licensee',
      count: '3',
    })
    expect(invoke).toHaveBeenCalledTimes(1)
    await authorize(authorizer, call('b'))
    expect(invoke).toHaveBeenCalledTimes(2)
    now = 60_001
    await authorize(authorizer, call('a'))
    expect(invoke).toHaveBeenCalledTimes(3)
  })

  it.each([
    ['Deny', '*', 'ACCESS_DENIED'],
    ['Allow', 'arn:aws:execute-api:*:local/dev/POST/*', 'ACCESS_DENIED'],
  ])('denies the call by a policy of %s %s', async (effect, resource, type) => {
    const authorize = createAuthorize(async () => answer(effect, resource))
    await expect(authorize(authorizer, call('a'))).rejects.toMatchObject({ type })
  })

  it.each([
    ['Unauthorized', 'UNAUTHORIZED'],
    ['Cannot reach the table', 'AUTHORIZER_FAILURE'],
  ])('maps an authorizer that throws "%s" to %s', async (errorMessage, type) => {
    const authorize = createAuthorize(async () => {
      throw new InvocationError({ errorType: 'Error', errorMessage, trace: [] })
    })
    await expect(authorize(authorizer, call('a'))).rejects.toMatchObject({ type })
  })
})
