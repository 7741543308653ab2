import * as z from 'zod'
import type { ReadAll } from '../create-stack-reader.ts'
import { mustBeAbsent } from '../must-be-absent.ts'

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))

const TableProperties = z.object({
  KeySchema,
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .default([]),
  LocalSecondaryIndexes: mustBeAbsent('local indexes are not understood'),
  StreamSpecification: mustBeAbsent('streams are not understood'),
})

export interface Table {
  name: string
  keySchema: z.infer<typeof TableProperties>['KeySchema']
  attributes: z.infer<typeof TableProperties>['AttributeDefinitions']
  indexes: z.infer<typeof TableProperties>['GlobalSecondaryIndexes']
}

/**
 * Tables with their keys. Items past their `TimeToLiveSpecification` stay: DynamoDB may keep them for days
 * too, so no reader may rely on their absence.
 */
export const readTables = (readAll: ReadAll): Table[] =>
  readAll('AWS::DynamoDB::Table', TableProperties).map(({ name, properties }) => ({
    name,
    keySchema: properties.KeySchema,
    attributes: properties.AttributeDefinitions,
    indexes: properties.GlobalSecondaryIndexes,
  }))
