import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { awaitReceipt } from '../await-receipt.ts'
import { putDrop } from '../put-drop.ts'
import type { LocalStack } from '../start-local-stack.ts'
import type { Stage } from './play-day.ts'

/** How long to wait for a drop's receipt, in ms. */
const patience = 15_000

/**
 * A local stack as the stage of a scripted day: drops go to its bucket, and orders to the desk through its
 * API. `script` is the file of the day.
 */
export const openStage = (
  {
    s3,
    table,
    settings: { dropsBucket: bucket, apiUrl, keys },
  }: Pick<LocalStack, 's3' | 'table' | 'settings'>,
  script: string,
  say: Stage['say'],
): Stage => {
  const call = async (method: string, path: string, body: object): Promise<void> => {
    const answer = await fetch(new URL(path, apiUrl), {
      method,
      headers: { 'x-api-key': keys.editor, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) say(`the desk refused ${path}: ${await answer.text()}`)
  }
  return {
    async drop(key, bytes) {
      const versionId = await putDrop(s3, bucket, key, bytes)
      const receipt = await awaitReceipt(dynamoReceipts(table), { bucket, key, versionId }, patience)
      return receipt?.items[0]?.articleId
    },
    async order(order, articleId, reason) {
      const path = `/v1/desk/articles/${articleId}`
      if (order === 'kill' || order === 'reinstate') await call('POST', `${path}/${order}`, { reason })
      else await call('PUT', `${path}/state`, { state: order === 'hold' ? 'held' : 'published' })
    },
    readFile: path => readFileSync(resolve(dirname(script), path)),
    say,
  }
}
