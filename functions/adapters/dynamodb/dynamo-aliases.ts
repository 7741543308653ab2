import type { Aliases } from '#ports'
import { StoryNames } from '#schemas/story-names.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem } from './item.ts'
import { aliasPartition } from './keys.ts'
import { encodeNames } from './names-item.ts'
import { putItem } from './put-item.ts'
import { queryAll } from './query-all.ts'

export const dynamoAliases = (table: DynamoTable): Aliases => ({
  async note(names, day) {
    await putItem(table, encodeNames(names, day))
  },
  async notedOn(day) {
    return (await queryAll(table, aliasPartition(day))).map(item => decodeItem(item, StoryNames))
  },
})
