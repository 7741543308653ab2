import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, putItem } from './calls/put-item.ts'
import { dynamoLogHead } from './dynamo-log-head.ts'
import { dynamoMarks } from './dynamo-marks.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { findLastBefore } from './find-last-before.ts'
import { decodeChange, encodeChange } from './items/change-item.ts'
import { changeKey, SEGMENT_SIZE, segmentOf, segmentPartition, seqSortKey } from './keys/log-keys.ts'

/**
 * The change log, in segments of SEGMENT_SIZE entries. Only a writer that has seen n - 1 puts slot n, so the
 * log is dense. A query that runs while entries are being put may still return n + 1 without n, so a run is
 * cut at the first gap. That makes eventually consistent reads safe too, at half a read unit for an idle
 * poll.
 */
export const dynamoChangeLog = (table: DynamoTable): ChangeLog => {
  const head = dynamoLogHead(table)

  const at: ChangeLog['at'] = async seq => {
    const item = await getItem(table, changeKey(seq), { consistent: true })
    return item && decodeChange(item)
  }

  /** The entries after `seq`, up to the end of the segment that holds seq + 1. */
  const readSegment = async (seq: number, limit: number): Promise<Change[]> => {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :segment AND sk > :seq',
        ExpressionAttributeValues: {
          ':segment': { S: segmentPartition(segmentOf(seq + 1)) },
          ':seq': { S: seqSortKey(seq) },
        },
        Limit: limit,
      }),
    )
    return Items.map(decodeChange)
  }

  return {
    ...dynamoMarks(table),
    head: head.read,
    lastBefore: async instant => findLastBefore(table, await head.read(), instant),
    at,
    async putAt(change) {
      const written = await putItem(table, encodeChange(change), ABSENT)
      if (written === 'written') {
        await head.advance(segmentOf(change.seq))
        return { outcome: 'put' }
      }
      const by = await at(change.seq)
      if (by === undefined) throw new Error(`Log slot ${change.seq} is reported as taken, but is empty`)
      return { outcome: 'taken', by }
    },
    async after(seq, limit) {
      const run: Change[] = []
      while (run.length < limit) {
        const last = seq + run.length
        const left = Math.min(limit - run.length, SEGMENT_SIZE)
        const entries = await readSegment(last, left)
        const gap = entries.findIndex((entry, index) => entry.seq !== last + 1 + index)
        run.push(...(gap === -1 ? entries : entries.slice(0, gap)))
        const reachedSegmentEnd = entries.length > 0 && gap === -1 && (seq + run.length) % SEGMENT_SIZE === 0
        if (!reachedSegmentEnd) break
      }
      return run
    },
  }
}
