import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { webhookText } from './describe-webhooks.ts'

/**
 * Lists the webhooks of all licensees of a place, with how far each is behind the log: for people, or one
 * JSON object per line.
 */
export const runAllWebhooks = (to: string, json: boolean): Promise<number> =>
  atPlace(to, async table => {
    const [head, { readable, unreadable }] = await Promise.all([
      dynamoChangeLog(table).head(),
      dynamoWebhooks(table).all(),
    ])
    for (const { name, error } of unreadable)
      process.stderr.write(`wiredesk: webhook ${name} cannot be read: ${error.message}\n`)
    for (const webhook of readable) {
      const { licenseeId, id, status, view, url, after, failing, notice } = webhook
      const behind = Math.max(0, head - after)
      if (json) await printLine({ licenseeId, id, status, view, url, behind, failing, notice })
      else
        process.stdout.write(
          `${licenseeId}  ${webhookText(webhook)}  ${behind === 1 ? 'one change' : `${behind} changes`} behind\n`,
        )
    }
    if (!json && readable.length === 0) process.stdout.write('No licensee has a webhook.\n')
    return 0
  })
