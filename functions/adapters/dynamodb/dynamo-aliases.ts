import type { Aliases } from '#ports'
import { StoryNames } from '#schemas/story-names.ts'
import { putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { encodeNames } from './items/names-item.ts'
import { aliasPartition, translationKey, translationPartition } from './keys/article-keys.ts'

/** Names of stories, one partition a day; translations, one partition an original. */
export const dynamoAliases = (table: DynamoTable): Aliases => ({
  async note(names, day) {
    await putItem(table, encodeNames(names, day))
  },
  async notedOn(day) {
    return (await queryAll(table, aliasPartition(day))).map(item => decodeItem(item, StoryNames))
  },
  async noteTranslation(originalId, translationId) {
    await putItem(table, encodeItem(translationKey(originalId, translationId), {}))
  },
  async translationsOf(originalId) {
    return (await queryAll(table, translationPartition(originalId))).flatMap(({ sk }) => sk?.S ?? [])
  },
})
