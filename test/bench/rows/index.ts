import type { Row } from '../row.ts'
import { coldStart } from './cold-start.ts'
import { cost } from './cost.ts'
import { firstReading } from './first-reading.ts'
import { growth } from './growth.ts'
import { ingest } from './ingest.ts'
import { load } from './load.ts'
import { pageCost } from './page-cost.ts'
import { readers } from './readers.ts'
import { reading } from './reading.ts'
import { warmFeed } from './warm-feed.ts'
import { warmInvocations } from './warm-invocations.ts'
import { wireStory } from './wire-story.ts'

/** Every row of the benchmark, in the order of the document. */
export const rows: readonly Row[] = [
  coldStart,
  firstReading,
  warmFeed,
  wireStory,
  readers,
  ingest,
  cost,
  pageCost,
  growth,
  warmInvocations,
  load,
  reading,
]
