import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { authorizer } from '#chain/authorizer.ts'
import { createAuthorize } from './authorize.ts'
import { AuthorizeEnv } from './env.ts'

const env = AuthorizeEnv.parse(process.env)
const keys = dynamoAccessKeys(dynamoTable(env.TABLE))

/** Loaded only once a check has failed: otherwise every cold start would read it. */
const openLog = async () => new (await import('@aws-lambda-powertools/logger')).Logger()

export const handler = authorizer(createAuthorize({ keys }), openLog)
