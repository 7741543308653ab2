import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda'
import { beforeEach, expect, test } from 'vitest'
import { authorizer } from '#chain/authorizer.ts'
import { readCall } from '#chain/read-call.ts'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { createAuthorize } from '#functions/authorize/authorize.ts'
import type { AccessKey } from '#schemas/keys/access-key.ts'
import { keyCheckLine } from '#schemas/metrics/key-check-line.ts'
import { feedEvent, lambdaContext } from '#test/functions/api/gateway-event.ts'
import { memoryAccessKeys } from '#test/memory/memory-access-keys.ts'

const METHOD = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/GET/v1/feed'
const STAGE = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/*'
const KEY = `wd_licensee_${'k'.repeat(43)}`

const event = (headers: Record<string, string>): APIGatewayRequestAuthorizerEvent => {
  const { requestContext, ...asked } = feedEvent()
  return {
    ...asked,
    type: 'REQUEST',
    methodArn: METHOD,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    pathParameters: {},
    queryStringParameters: {},
    multiValueQueryStringParameters: {},
    stageVariables: {},
    requestContext: { ...requestContext, authorizer: undefined },
  }
}

let keys = memoryAccessKeys()
const lines: [message: string, error: string][] = []
const log = { error: (message: string, { message: error }: Error) => void lines.push([message, error]) }
const present = (presented: APIGatewayRequestAuthorizerEvent) =>
  authorizer(createAuthorize({ keys }), async () => log)(presented, lambdaContext)
const grant = (fields: Partial<AccessKey>) =>
  keys.put({
    sha256: hashAccessKey(KEY),
    scope: 'licensee',
    licenseeId: 'gazette',
    createdAt: '2026-01-01T00:00:00Z',
    ...fields,
  })
const policy = (effect: string) => ({
  Version: '2012-10-17',
  Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: STAGE }],
})

beforeEach(() => {
  lines.length = 0
  keys = memoryAccessKeys()
})

test('a licensee’s key allows every call of the stage, in either case of the header, with the licensee’s id', async () => {
  await grant({})
  for (const name of ['x-api-key', 'X-API-Key'])
    expect(await present(event({ [name]: KEY }))).toEqual({
      principalId: 'gazette',
      policyDocument: policy('Allow'),
      context: { scope: 'licensee', licenseeId: 'gazette', keyId: keyIdOf(hashAccessKey(KEY)) },
    })
})

test('an editor’s key allows calls with its scope and without a licensee, and says which key it is', async () => {
  await grant({ scope: 'editor', licenseeId: undefined })
  expect(await present(event({ 'x-api-key': KEY }))).toMatchObject({
    principalId: 'editor',
    context: { scope: 'editor', keyId: keyIdOf(hashAccessKey(KEY)) },
  })
})

test('a person’s name reaches the call in ASCII, and is read there as it was given', async () => {
  const person = 'Ída Brandt, 夜勤 100%'
  await grant({ scope: 'editor', licenseeId: undefined, person })
  const { context } = await present(event({ 'x-api-key': KEY }))
  expect(JSON.stringify(context)).toMatch(/^[ -~]+$/)
  const called = feedEvent()
  called.requestContext.authorizer = context
  expect(readCall(called).caller).toEqual({
    scope: 'editor',
    person,
    keyId: keyIdOf(hashAccessKey(KEY)),
  })
})

test('a key that is unknown, missing or sent twice is rejected as Unauthorized', async () => {
  await grant({})
  const twice = event({ 'x-api-key': KEY })
  twice.multiValueHeaders = { 'x-api-key': [KEY, 'wd_licensee_other'] }
  for (const presented of [event({ 'x-api-key': `${KEY}x` }), event({ 'x-api-key': '' }), event({}), twice])
    await expect(present(presented)).rejects.toThrow(/^Unauthorized$/)
  expect(lines).toEqual([])
})

test.each([
  ['revoked', { revokedAt: '2026-03-01T12:00:00Z' }],
  ['revoked by someone whose clock is ahead', { revokedAt: '9999-12-31T23:59:59.999Z' }],
  ['of no licensee', { licenseeId: undefined }],
])('a key that is %s is denied', async (_, fields) => {
  await grant(fields)
  expect(await present(event({ 'x-api-key': KEY }))).toEqual({
    principalId: 'revoked',
    policyDocument: policy('Deny'),
  })
})

test('the authorizer throws when the store fails, without calling the key unauthorized, and tells the operators', async () => {
  keys.find = () => Promise.reject(new Error('throttled'))
  await expect(present(event({ 'x-api-key': KEY }))).rejects.toThrow('throttled')
  expect(lines).toEqual([[keyCheckLine, 'throttled']])
})
