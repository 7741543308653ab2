import {
  type AttributeValue,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'

/**
 * Yields every page of a query: DynamoDB ends a page after a megabyte
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html).
 */
export async function* queryPages(
  { client, name }: DynamoTable,
  query: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncGenerator<QueryCommandOutput> {
  let from: Record<string, AttributeValue> | undefined
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({ ...query, TableName: name, ExclusiveStartKey: from }),
    )
    yield page
    from = page.LastEvaluatedKey
  } while (from)
}
