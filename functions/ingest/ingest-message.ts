import type { Clock, Log, Turn } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import type { NoteAgencies } from './afterwards/note-agencies.ts'
import { readS3Event } from './drops/read-s3-event.ts'
import type { IngestDrop } from './ingest-drop.ts'

interface Ports {
  ingestDrop: IngestDrop
  clock: Clock
  noteAgencies: NoteAgencies
  log: Log
}

/** Ingests the drops named by an S3 message, when their turn comes, and logs one line for each. */
export const createIngestMessage =
  ({ ingestDrop, noteAgencies, clock, log }: Ports) =>
  async (body: string, turn?: Turn): Promise<void> => {
    const drops = readS3Event(body)
    if (drops.length > 1) await turn?.comeAlone()
    for (const drop of drops) {
      const started = clock.now().getTime()
      const { outcome, format, items, rejections } = await ingestDrop(
        drop,
        drops.length > 1 ? undefined : turn,
      )
      const agencies = [...new Set(items.flatMap(({ agency }) => agency ?? []))]
      await noteAgencies(agencies)
      log.info(metricLines.dropIngested, {
        correlationId: correlationOf(drop),
        key: drop.key,
        outcome,
        ...(format && { format }),
        agencies,
        articles: items.map(({ articleId }) => articleId),
        changes: items.flatMap(({ seq }) => (seq === undefined ? [] : String(seq))),
        rejections: rejections.map(({ code }) => code),
        ms: clock.now().getTime() - started,
      })
    }
  }

/**
 * What a drop is traced by: its version in the bucket. Its revision keeps it too, so a text can be traced to
 * its drop.
 */
const correlationOf = ({ versionId, sequencer }: Drop): string => versionId ?? sequencer
