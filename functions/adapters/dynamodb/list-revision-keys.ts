import { queryPages } from './calls/query-pages.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { articlePartition, REVISION } from './keys/article-keys.ts'

/** Order keys of an article's revisions, oldest first. Reads all pages, strongly consistent. */
export const listRevisionKeys = async (table: DynamoTable, articleId: string): Promise<string[]> => {
  const orderKeys: string[] = []
  const pages = queryPages(table, {
    KeyConditionExpression: 'pk = :article AND begins_with(sk, :revision)',
    ExpressionAttributeValues: {
      ':article': { S: articlePartition(articleId) },
      ':revision': { S: REVISION },
    },
    ProjectionExpression: 'sk',
    ConsistentRead: true,
  })
  for await (const { Items = [] } of pages)
    for (const { sk } of Items) orderKeys.push((sk?.S ?? '').slice(REVISION.length))
  return orderKeys
}
