import * as z from 'zod'
import type { Aliases } from '#ports'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { aliasKey } from './keys.ts'
import { ABSENT, putItem } from './put-item.ts'

const StoredAlias = z.object({ articleId: z.string() })

export const dynamoAliases = (table: DynamoTable): Aliases => {
  const find: Aliases['find'] = async (scheme, value) => {
    const item = await getItem(table, aliasKey(scheme, value), { consistent: true })
    return item && decodeItem(item, StoredAlias).articleId
  }
  return {
    find,
    async bind(scheme, value, articleId) {
      const item = encodeItem(aliasKey(scheme, value), { articleId })
      if ((await putItem(table, item, ABSENT)) === 'written') return articleId
      const bound = await find(scheme, value)
      if (bound === undefined) throw new Error(`Alias ${scheme} ${value} is taken and absent at once`)
      return bound
    },
  }
}
