import { paginateQuery, type QueryCommandInput, type QueryCommandOutput } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'

/**
 * Yields every page of a query: DynamoDB ends a page after a megabyte
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html).
 */
export const queryPages = (
  { client, name }: DynamoTable,
  query: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncIterable<QueryCommandOutput> => paginateQuery({ client }, { ...query, TableName: name })
