import type { APIGatewayProxyEvent, Context } from 'aws-lambda'

/** The parts of an event a test specifies; the rest is as API Gateway sends it. */
export interface Asked {
  path: string
  resource: string
  method?: string
  id?: string
  version?: string
  /** The query string, without the `?`. */
  query?: string
  headers?: Record<string, string>
  caller?: { scope: string; licenseeId?: string; keyId?: string }
}

/** The invocation's context, of which the chain uses at most the remaining time. */
export const lambdaContext = { getRemainingTimeInMillis: () => 10_000 } as Context

const values = (query: string) => {
  const all: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    all[name] ??= []
    all[name].push(value)
  }
  return all
}

const last = (lists: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.at(-1)]))

/**
 * An event of API Gateway's REST proxy integration, field for field as stage `prod` of an API delivers it.
 */
export const gatewayEvent = (asked: Asked): APIGatewayProxyEvent => {
  const { path, resource, method = 'GET', id, version, query = '', caller = { scope: 'licensee' } } = asked
  const headers = {
    Host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    'X-Forwarded-Proto': 'https',
    'x-api-key': 'wd_licensee_secret',
    ...asked.headers,
  }
  const all = values(query)
  const none = Object.keys(all).length === 0
  return {
    resource,
    path,
    httpMethod: method,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: none ? null : last(all),
    multiValueQueryStringParameters: none ? null : all,
    pathParameters: id === undefined ? null : { id, ...(version && { version }) },
    stageVariables: null,
    requestContext: {
      resourceId: 'x9y8z7',
      resourcePath: resource,
      httpMethod: method,
      path: `/prod${path}`,
      accountId: '123456789012',
      apiId: 'a1b2c3d4e5',
      protocol: 'HTTP/1.1',
      stage: 'prod',
      domainName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
      requestId: '1f0c7f0e-6f3d-4b9a-9a57-0d7e2f6f8b11',
      requestTimeEpoch: 1_772_366_400_000,
      identity: {
        accessKey: null,
        accountId: null,
        apiKey: null,
        apiKeyId: null,
        caller: null,
        clientCert: null,
        cognitoAuthenticationProvider: null,
        cognitoAuthenticationType: null,
        cognitoIdentityId: null,
        cognitoIdentityPoolId: null,
        principalOrgId: null,
        sourceIp: '203.0.113.7',
        user: null,
        userAgent: 'gazette/1.0',
        userArn: null,
      },
      authorizer: { ...caller, principalId: caller.licenseeId ?? caller.scope, integrationLatency: 3 },
    },
    body: null,
    isBase64Encoded: false,
  }
}

/** An event that requests the feed. */
export const feedEvent = (asked: Partial<Asked> = {}) =>
  gatewayEvent({ path: '/v1/feed', resource: '/v1/feed', ...asked })

/** An event that requests an article. */
export const articleEvent = (id: string, asked: Partial<Asked> = {}) => {
  const encoded = encodeURIComponent(id)
  return gatewayEvent({
    path: `/v1/articles/${encoded}`,
    resource: '/v1/articles/{id}',
    id: encoded,
    ...asked,
  })
}
