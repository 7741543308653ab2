import { expect, it } from 'vitest'
import { findMethod } from '#infra/local/gateway/find-method.ts'

const methods = [
  ['GET', '/'],
  ['GET', '/v1/{proxy+}'],
  ['GET', '/v1/articles/{id}'],
  ['GET', '/v1/articles/newest'],
  ['ANY', '/v1/articles/{id}'],
].map(([method = '', resource = '']) => ({ method, resource, functionArn: 'arn' }))

const cases: [call: string, found: string | undefined, parameters?: Record<string, string>][] = [
  ['GET /', 'GET /', {}],
  ['GET /v1/articles/newest', 'GET /v1/articles/newest', {}],
  ['GET /v1/articles/a%2Fb', 'GET /v1/articles/{id}', { id: 'a%2Fb' }],
  ['GET /v1/articles/a/', 'GET /v1/articles/{id}', { id: 'a' }],
  ['PUT /v1/articles/a', 'ANY /v1/articles/{id}', { id: 'a' }],
  ['GET /v1/articles/a/revisions', 'GET /v1/{proxy+}', { proxy: 'articles/a/revisions' }],
  ['GET /v2/feed', undefined],
  ['POST /', undefined],
]

it.each(cases)('the local API routes %s to %s', (call, found, parameters) => {
  const [verb = '', path = ''] = call.split(' ')
  const match = findMethod(methods, verb, path)
  expect(match && `${match.method.method} ${match.method.resource}`).toBe(found)
  expect(match?.pathParameters).toEqual(parameters)
})
