import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import type { ChangeLog } from '#ports'
import { batchGet } from './calls/batch-get.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeKey, SCHEMA_VERSION } from './items/item.ts'
import { marksKey, SEGMENT_SIZE, segmentOf } from './keys/log-keys.ts'

const Marks = z.object({
  segment: z.int(),
  places: z
    .set(z.int())
    .check(z.describe('Of the changes that are marked, counted from 1 within the segment')),
})

const placeOf = (seq: number): number => seq - segmentOf(seq) * SEGMENT_SIZE

/**
 * The marks of a segment are one item, a set of at most 3 KB. Reading the marks of any number of its changes
 * costs one read unit, and adding one costs one to three write units. Adding to a set needs no condition and
 * cannot remove anything.
 */
export const dynamoMarks = (table: DynamoTable): Pick<ChangeLog, 'mark' | 'marked'> => ({
  async mark(seqs) {
    const bySegment = Map.groupBy(seqs, segmentOf)
    const marking = [...bySegment].map(([segment, own]) =>
      table.client.send(
        new UpdateItemCommand({
          TableName: table.name,
          Key: encodeKey(marksKey(segment)),
          UpdateExpression: 'SET #v = :v, #segment = :segment ADD #places :places',
          ExpressionAttributeNames: { '#v': 'v', '#segment': 'segment', '#places': 'places' },
          ExpressionAttributeValues: {
            ':v': { N: String(SCHEMA_VERSION) },
            ':segment': { N: String(segment) },
            ':places': { NS: [...new Set(own.map(placeOf))].map(String) },
          },
        }),
      ),
    )
    await Promise.all(marking)
  },
  async marked(seqs, { mayLag = false } = {}) {
    const segments = [...new Set(seqs.map(segmentOf))]
    const items = await batchGet(table, segments.map(marksKey), { consistent: !mayLag })
    const places = new Map(
      items.map(item => {
        const marks = decodeItem(item, Marks)
        return [marks.segment, marks.places]
      }),
    )
    return new Set(seqs.filter(seq => places.get(segmentOf(seq))?.has(placeOf(seq))))
  },
})
