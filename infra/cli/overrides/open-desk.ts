import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { s3TextStore } from '#adapters/s3/s3-text-store.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createClearOverride } from '#functions/desk/overrides/clear-override.ts'
import { createListOverrides } from '#functions/desk/overrides/list-overrides.ts'
import { createSetOverride } from '#functions/desk/overrides/set-override.ts'
import type { Destination } from '../drop/destination.ts'

/** What an editor can do to articles of a place. */
export const openDesk = ({ table, s3, texts, wakeUps }: Destination) => {
  const articles = dynamoArticleStore(table, s3TextStore(s3, texts))
  const clock = dynamoClock(table)
  const { commitEdit } = createDeskCommits({
    articles,
    changes: dynamoChangeLog(table),
    embargoes: dynamoEmbargoes(table),
    takedowns: dynamoTakedowns(table),
    wakeUps,
    clock,
  })
  return {
    setOverride: createSetOverride({ articles, aliases: dynamoAliases(table), commitEdit, clock }),
    clearOverride: createClearOverride({ commitEdit, clock }),
    listOverrides: createListOverrides({ articles }),
  }
}
