import type { Aliases } from '#ports'
import { StoryNames } from '#schemas/story-names.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { expiryOf } from './expiry-of.ts'
import { decodeItem, encodeItem } from './item.ts'
import { aliasKey, aliasPartition } from './keys.ts'
import { putItem } from './put-item.ts'
import { queryAll } from './query-all.ts'

/** Names are looked for within days; what is older only costs. */
const KEPT_DAYS = 30

export const dynamoAliases = (table: DynamoTable): Aliases => ({
  async note(names, day) {
    const key = aliasKey(day, names.articleId, JSON.stringify(names))
    await putItem(table, encodeItem(key, { ...names, expiresAt: expiryOf(day, KEPT_DAYS) }))
  },
  async notedOn(day) {
    return (await queryAll(table, aliasPartition(day))).map(item => decodeItem(item, StoryNames))
  },
})
