import { type AttributeValue, QueryCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from './dynamo-table.ts'
import { articlePartition, REVISION } from './keys/article-keys.ts'

/** Order keys of an article's revisions, oldest first. Reads all pages. */
export const listRevisionKeys = async (
  { client, name }: DynamoTable,
  articleId: string,
): Promise<string[]> => {
  const orderKeys: string[] = []
  let from: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :article AND begins_with(sk, :revision)',
        ExpressionAttributeValues: {
          ':article': { S: articlePartition(articleId) },
          ':revision': { S: REVISION },
        },
        ProjectionExpression: 'sk',
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    )
    for (const item of page.Items ?? []) orderKeys.push((item.sk?.S ?? '').slice(REVISION.length))
    from = page.LastEvaluatedKey
  } while (from)
  return orderKeys
}
