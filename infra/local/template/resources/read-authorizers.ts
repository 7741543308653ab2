import * as z from 'zod'
import { StartError } from '#infra/local/start-error.ts'
import type { ReadAll } from '../create-stack-reader.ts'
import { readFunctionArn } from './read-function-arn.ts'

const AuthorizerProperties = z.object({
  Type: z.literal('REQUEST', 'request authorizers are understood only'),
  AuthorizerUri: z.string(),
  IdentitySource: z.string().default(''),
  AuthorizerResultTtlInSeconds: z.number().default(300),
})

/** A function that decides who may call. */
export interface Authorizer {
  name: string
  functionArn: string
  /**
   * Names of the headers that identify the caller, in lower case. They are the cache's key, and each is
   * required.
   */
  identityHeaders: string[]
  /** How long an answer is cached; 0 for not at all. */
  cacheSeconds: number
}

/** Authorizers by the id with which methods refer to them. */
export const readAuthorizers = (readAll: ReadAll): Map<string, Authorizer> =>
  new Map(
    readAll('AWS::ApiGateway::Authorizer', AuthorizerProperties).map(({ logicalId, name, properties }) => [
      name,
      {
        name,
        functionArn: readFunctionArn(properties.AuthorizerUri),
        identityHeaders: readIdentityHeaders(logicalId, properties.IdentitySource),
        cacheSeconds: properties.AuthorizerResultTtlInSeconds,
      },
    ]),
  )

/** "method.request.header.x-api-key" becomes ["x-api-key"]. */
const readIdentityHeaders = (logicalId: string, identitySource: string): string[] =>
  identitySource
    .split(',')
    .map(source => source.trim())
    .filter(Boolean)
    .map(source => {
      const header = /^method\.request\.header\.(.+)$/.exec(source)?.[1]
      if (!header)
        throw new StartError(
          `The template's ${logicalId} identifies callers by ${source}; the local stack understands headers only.`,
        )
      return header.toLowerCase()
    })
