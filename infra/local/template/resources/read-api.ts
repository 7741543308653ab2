import * as z from 'zod'
import { StartError } from '#infra/local/start-error.ts'
import type { ReadAll } from '../create-stack-reader.ts'
import { mustBeAbsent } from '../must-be-absent.ts'
import { unsupportedPart } from '../unsupported-part.ts'
import { type Authorizer, readAuthorizers } from './read-authorizers.ts'
import { readFunctionArn } from './read-function-arn.ts'
import { type GatewayResponse, readGatewayResponses } from './read-gateway-responses.ts'
import { readPaths } from './read-paths.ts'

const RestApiProperties = z.object({
  MinimumCompressionSize: z.number().optional(),
  BinaryMediaTypes: z.array(z.string()).default([]),
  Body: mustBeAbsent('an imported OpenAPI body is not understood'),
})

const MethodProperties = z.object({
  HttpMethod: z.string(),
  ResourceId: z.string(),
  AuthorizationType: z.string(),
  AuthorizerId: z.string().optional(),
  ApiKeyRequired: z.literal(false, 'API Gateway keys are not understood').optional(),
  Integration: z.object({ Type: z.string(), Uri: z.string() }),
})

const StageProperties = z.object({ StageName: z.string() })

/** One method of one resource, and the function behind it. */
export interface ApiMethod {
  /** "GET", or "ANY". */
  method: string
  /** The path with its placeholders: "/v1/articles/{id}". */
  resource: string
  functionArn: string
  authorizer?: Authorizer
}

export interface Api {
  stage: string
  /** Bodies of at least this many bytes are compressed for callers that accept it; if absent, none is. */
  minimumCompressionSize?: number
  binaryMediaTypes: string[]
  methods: ApiMethod[]
  gatewayResponses: GatewayResponse[]
}

/** The template's one REST API with its resources, methods, authorizers and gateway responses. */
export const readApi = (readAll: ReadAll): Api => {
  const [api, ...others] = readAll('AWS::ApiGateway::RestApi', RestApiProperties)
  if (!api) throw new StartError('The template has no REST API.')
  if (others[0]) throw unsupportedPart(others[0].logicalId, 'AWS::ApiGateway::RestApi', 'a second REST API')
  const paths = readPaths(readAll, api.logicalId)
  const authorizers = readAuthorizers(readAll)
  const methods = readAll('AWS::ApiGateway::Method', MethodProperties).map(({ logicalId, properties }) => {
    const { Integration, AuthorizationType, AuthorizerId } = properties
    const resource = paths.get(properties.ResourceId)
    if (resource === undefined) throw new StartError(`The template's ${logicalId} stands under no resource.`)
    if (Integration.Type !== 'AWS_PROXY')
      throw unsupportedPart(
        logicalId,
        'AWS::ApiGateway::Method',
        `an integration of type ${Integration.Type}`,
      )
    const authorizer = authorizers.get(AuthorizerId ?? '')
    if (AuthorizationType !== 'NONE' && !authorizer)
      throw unsupportedPart(logicalId, 'AWS::ApiGateway::Method', `authorization by ${AuthorizationType}`)
    return {
      method: properties.HttpMethod,
      resource,
      functionArn: readFunctionArn(Integration.Uri),
      ...(authorizer && { authorizer }),
    }
  })
  return {
    stage: readAll('AWS::ApiGateway::Stage', StageProperties)[0]?.properties.StageName ?? 'local',
    ...(api.properties.MinimumCompressionSize !== undefined && {
      minimumCompressionSize: api.properties.MinimumCompressionSize,
    }),
    binaryMediaTypes: api.properties.BinaryMediaTypes,
    methods,
    gatewayResponses: readGatewayResponses(readAll),
  }
}
