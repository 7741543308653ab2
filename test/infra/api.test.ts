import { ResponseType } from 'aws-cdk-lib/aws-apigateway'
import { describe, expect, it } from 'vitest'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import type { Route } from '#schemas/routes/route.ts'
import { routes } from '#schemas/routes/routes.ts'
import { findOne } from './find-one.ts'
import { readStack } from './read-stack.ts'

const template = readStack('prod')
const methods = Object.values(template.findResources('AWS::ApiGateway::Method')).map(m => m.Properties)
const resources = template.findResources('AWS::ApiGateway::Resource')

/** The full path of a resource: "/v1/articles/{id}". */
const pathOf = (resource: { Ref?: string }): string => {
  const found = resources[resource.Ref ?? '']?.Properties
  return found ? `${pathOf(found.ParentId)}/${found.PathPart}` : ''
}

describe('the routes of API Gateway', () => {
  const all = Object.entries<Route>({ ...routes, ...deskRoutes, ...pageRoutes })
  const pages = new Set(Object.values(pageRoutes).map(({ path }) => path as string))
  const callOf = ({ HttpMethod, ResourceId }: { HttpMethod: string; ResourceId: { Ref?: string } }) =>
    `${HttpMethod} ${pathOf(ResourceId) || '/'}`

  it('are exactly those of the route table, with HEAD for each GET and ANY for each path', () => {
    const named = methods.filter(({ OperationName }) => OperationName !== undefined)
    expect(named.map(method => [method.OperationName, callOf(method)]).sort()).toEqual(
      all.map(([name, { method, path }]) => [name, `${method} ${path}`]).sort(),
    )
    const others = methods.filter(({ OperationName }) => OperationName === undefined)
    expect(others.map(callOf).sort()).toEqual(
      [
        ...all.flatMap(([, { method, path }]) => (method === 'GET' ? [`HEAD ${path}`] : [])),
        ...new Set(all.map(([, { path }]) => `ANY ${path}`)),
      ].sort(),
    )
  })

  const isPublic = ({ HttpMethod, ResourceId }: { HttpMethod: string; ResourceId: { Ref?: string } }) =>
    HttpMethod === 'ANY' || pages.has(pathOf(ResourceId) || '/')

  it.each(methods.filter(method => !isPublic(method)).map(method => [callOf(method), method]))(
    '%s requires the authorizer',
    (_, method) => {
      expect(method.AuthorizationType).toBe('CUSTOM')
      expect(method.AuthorizerId).toEqual({
        Ref: findOne(template, 'AWS::ApiGateway::Authorizer', 'Delivery').id,
      })
    },
  )

  it.each(methods.filter(isPublic).map(method => [callOf(method), method]))(
    '%s is public, as it serves no copy',
    (_, method) => expect(method.AuthorizationType).toBe('NONE'),
  )
})

it('the authorizer finds the key in x-api-key, and its answer is cached for 60 seconds', () => {
  template.hasResourceProperties('AWS::ApiGateway::Authorizer', {
    Type: 'REQUEST',
    IdentitySource: 'method.request.header.x-api-key',
    AuthorizerResultTtlInSeconds: 60,
  })
})

it('the API takes TLS 1.2 or later, and compresses', () => {
  template.hasResourceProperties('AWS::ApiGateway::RestApi', {
    SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09',
    EndpointAccessMode: 'STRICT',
    MinimumCompressionSize: 1024,
  })
})

describe('the API’s stage', () => {
  const { MethodSettings, AccessLogSetting, TracingEnabled } = findOne(
    template,
    'AWS::ApiGateway::Stage',
  ).Properties

  it('is throttled and traced, and logs no bodies', () => {
    expect(TracingEnabled).toBe(true)
    expect(MethodSettings).toEqual([
      expect.objectContaining({
        HttpMethod: '*',
        ResourcePath: '/*',
        ThrottlingRateLimit: 500,
        ThrottlingBurstLimit: 1000,
        DataTraceEnabled: false,
      }),
    ])
  })

  it('logs each request as JSON, without key and query', () => {
    const line = JSON.parse(AccessLogSetting.Format)
    expect(line).toMatchObject({ requestId: '$context.requestId', status: '$context.status' })
    expect(AccessLogSetting.Format).not.toMatch(/api-?key|query/i)
  })
})

describe('the errors that API Gateway answers by itself', () => {
  const responses = Object.values(template.findResources('AWS::ApiGateway::GatewayResponse')).map(
    ({ Properties }) => [Properties.ResponseType as string, Properties] as const,
  )

  it('are all replaced by ours', () => {
    const known = Object.values(ResponseType).filter(type => type instanceof ResponseType)
    expect(responses.map(([type]) => type).sort()).toEqual(known.map(type => type.responseType).sort())
  })

  it.each(responses)('%s is a problem document with safe headers', (_, properties) => {
    const document = JSON.parse(properties.ResponseTemplates['application/json'])
    expect(document).toMatchObject({ type: 'about:blank', status: Number(properties.StatusCode) })
    expect(properties.ResponseParameters).toMatchObject({
      'gatewayresponse.header.Content-Type': "'application/problem+json'",
      'gatewayresponse.header.Cache-Control': "'no-store'",
      'gatewayresponse.header.X-Content-Type-Options': "'nosniff'",
    })
  })

  it.each([
    ['UNAUTHORIZED', '401'],
    ['ACCESS_DENIED', '403'],
    ['WAF_FILTERED', '403'],
    ['MISSING_AUTHENTICATION_TOKEN', '404'],
    ['THROTTLED', '429'],
    ['AUTHORIZER_FAILURE', '500'],
  ])('%s has status %s', (type, status) => {
    expect(Object.fromEntries(responses)[type]?.StatusCode).toBe(status)
  })

  it('tell a caller whom the firewall turned away that it was not the key, so that nobody asks for another', () => {
    const detailOf = (type: string): string =>
      JSON.parse(Object.fromEntries(responses)[type]?.ResponseTemplates['application/json']).detail
    expect(detailOf('ACCESS_DENIED')).toContain('new one')
    expect(detailOf('WAF_FILTERED')).toMatch(
      /^The firewall turned this request away, whatever its access key/,
    )
  })
})
