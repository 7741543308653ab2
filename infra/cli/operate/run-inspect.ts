import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { receiptLines } from '#infra/local/terminal/receipt-lines.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { articleLines } from './article-lines.ts'
import { type InspectedArticle, inspectArticle } from './inspect-article.ts'

interface Options {
  to: string
  json: boolean
}

const MOST_RECEIPTS = 50

/** Prints all that is known of an article, or of a drop, by its key, with the articles it made. */
export const runInspect = (what: string, { to, json }: Options): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    const receipts = await dynamoReceipts(table).forKey(destination.bucket, what, MOST_RECEIPTS)
    const made = receipts.flatMap(({ items }) => items.map(({ articleId }) => articleId))
    const ids = receipts.length > 0 ? [...new Set(made)] : [what]
    const articles: InspectedArticle[] = []
    for (const id of ids) {
      const inspected = await inspectArticle(destination, id)
      if (inspected) articles.push(inspected)
    }
    if (receipts.length === 0 && articles.length === 0)
      return refuse(`there is no drop and no article ${what} at ${place}`)
    if (json) await printLine({ ...(receipts.length > 0 && { key: what, receipts }), articles })
    else {
      const lines = [
        ...receipts.flatMap(receipt => receiptLines(receipt)),
        ...articles.flatMap(article => ['', ...articleLines(article)]),
      ]
      process.stdout.write(`${lines.join('\n').trim()}\n`)
    }
    return 0
  })
