import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { Api } from '../template/resources/read-api.ts'
import { pseudoParameters } from '../template/values/pseudo-parameters.ts'
import type { Found } from './find-method.ts'
import { type HttpRequest, headerValues } from './http-request.ts'

/** The id that stands for the API in ARNs and request contexts. */
const apiId = 'local'

/** What an authorizer said about the caller; API Gateway passes its context on as strings. */
export type AuthorizerContext = Record<string, string>

/** The ARN of a call, as policies name it. */
export const methodArn = ({ stage }: Api, { method, path }: HttpRequest): string =>
  `arn:aws:execute-api:${pseudoParameters['AWS::Region']}:${pseudoParameters['AWS::AccountId']}:${apiId}/${stage}/${method}${path}`

/**
 * The event of the REST API's proxy integration, payload format 1.0
 * (docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html). As behind a
 * custom domain, the path does not begin with the stage.
 */
export const createProxyEvent = (
  api: Api,
  { method, pathParameters }: Found,
  request: HttpRequest,
  authorizer: AuthorizerContext | undefined,
): APIGatewayProxyEvent => {
  const { host, port } = placeOf(request)
  const headers: HttpRequest['headers'] = [
    ...request.headers,
    ['X-Forwarded-For', [request.sourceIp]],
    ['X-Forwarded-Port', [port]],
    ['X-Forwarded-Proto', ['http']],
  ]
  const query = [...new Set(request.query.keys())].map(name => [name, request.query.getAll(name)] as const)
  return {
    resource: method.resource,
    path: request.path,
    httpMethod: request.method,
    headers: lastOfEach(headers),
    multiValueHeaders: Object.fromEntries(headers),
    queryStringParameters: orNull(lastOfEach(query)),
    multiValueQueryStringParameters: orNull(Object.fromEntries(query)),
    pathParameters: orNull(pathParameters),
    stageVariables: null,
    body: request.body.length > 0 ? request.body.toString('utf8') : null,
    isBase64Encoded: false,
    requestContext: {
      ...contextOf(request),
      authorizer,
      domainName: host,
      resourceId: method.resource,
      resourcePath: method.resource,
      stage: api.stage,
    },
  }
}

const placeOf = (request: HttpRequest): { host: string; port: string } => {
  const [host = 'localhost', port = '80'] = (headerValues(request, 'host')[0] ?? 'localhost').split(':')
  return { host, port }
}

const lastOfEach = (fields: readonly (readonly [name: string, values: string[]])[]) =>
  Object.fromEntries(fields.map(([name, values]) => [name, values.at(-1)]))

/** What an event says of the request itself, whatever answers it. */
const contextOf = (request: HttpRequest) => ({
  accountId: pseudoParameters['AWS::AccountId'],
  apiId,
  domainPrefix: apiId,
  extendedRequestId: request.id,
  httpMethod: request.method,
  identity: {
    ...anonymous,
    sourceIp: request.sourceIp,
    userAgent: headerValues(request, 'user-agent')[0] ?? null,
  },
  path: request.path,
  protocol: 'HTTP/1.1',
  requestId: request.id,
  requestTime: request.receivedAt.toUTCString(),
  requestTimeEpoch: request.receivedAt.getTime(),
})

const anonymous = {
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
  user: null,
  userArn: null,
}

const orNull = <T extends object>(values: T): T | null => (Object.keys(values).length > 0 ? values : null)
