import type { IngestStoryPorts } from './ingest-story-ports.ts'
import type { CarryOut } from './orders/carry-out.ts'
import type { ReinstateStory } from './stories/reinstate-story.ts'
import type { HeedOriginal } from './translations/heed-original.ts'

interface LoadedLate {
  reinstateStory: ReinstateStory
  carryOut: CarryOut
  heedOriginal: HeedOriginal
}

/** What most runs do without: each is loaded with the first story that undoes a kill, gives an order, or is a translation. */
export const loadedLate = (ports: IngestStoryPorts): LoadedLate => ({
  async reinstateStory(...given) {
    const { createReinstateStory } = await import('./stories/reinstate-story.ts')
    return createReinstateStory(ports)(...given)
  },
  async carryOut(...given) {
    const { createCarryOut } = await import('./orders/carry-out.ts')
    return createCarryOut(ports)(...given)
  },
  async heedOriginal(...given) {
    const { createHeedOriginal } = await import('./translations/heed-original.ts')
    return createHeedOriginal(ports)(...given)
  },
})
