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
  async noteTranslation(originalId, translation) {
    await putItem(table, encodeItem(translationKey(originalId, translation), {}))
  },
  async translationsOf(originalId) {
    const noted = await queryAll(table, translationPartition(originalId))
    return noted.flatMap(({ sk }) => {
      const [articleId, stated = originalId] = sk?.S?.split('#') ?? []
      return articleId ? { articleId, stated } : []
    })
  },
})
