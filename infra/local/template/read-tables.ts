import * as z from 'zod'
import type { ReadAll } from './create-stack-reader.ts'
import { refused } from './refused.ts'

const TableProperties = z.object({
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })),
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  GlobalSecondaryIndexes: refused('global indexes are not understood'),
  LocalSecondaryIndexes: refused('local indexes are not understood'),
  StreamSpecification: refused('streams are not understood'),
})

export interface Table {
  name: string
  keySchema: z.infer<typeof TableProperties>['KeySchema']
  attributes: z.infer<typeof TableProperties>['AttributeDefinitions']
  /** Attribute whose instant (seconds since 1970) ends an item. */
  expiry?: string
}

export const readTables = (readAll: ReadAll): Table[] =>
  readAll('AWS::DynamoDB::Table', TableProperties).map(({ name, properties }) => ({
    name,
    keySchema: properties.KeySchema,
    attributes: properties.AttributeDefinitions,
    ...(properties.TimeToLiveSpecification?.Enabled && {
      expiry: properties.TimeToLiveSpecification.AttributeName,
    }),
  }))
