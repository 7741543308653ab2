import type { Clock, Log } from '#ports'
import type { IngestDrop } from './ingest-drop.ts'
import { readS3Event } from './read-s3-event.ts'

interface Ports {
  ingestDrop: IngestDrop
  clock: Clock
  log: Log
}

/** The line that the metric CasesOpened counts, and its alarm watches. */
const CASE_OPENED = 'Case opened'

/** Ingests the drops that a message of S3 tells of, and logs one line for each. */
export const createIngestMessage =
  ({ ingestDrop, clock, log }: Ports) =>
  async (body: string): Promise<void> => {
    for (const drop of readS3Event(body)) {
      const started = clock.now().getTime()
      const { outcome, format, items, rejections } = await ingestDrop(drop)
      log.info('Drop ingested', {
        key: drop.key,
        outcome,
        ...(format && { format }),
        agencies: [...new Set(items.flatMap(({ agency }) => agency ?? []))],
        articles: items.map(({ articleId }) => articleId),
        rejections: rejections.map(({ code }) => code),
        ms: clock.now().getTime() - started,
      })
      for (const { caseId } of items) if (caseId) log.info(CASE_OPENED, { case: caseId, key: drop.key })
    }
  }
