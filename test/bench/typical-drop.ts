import type { Drop } from '#schemas/drop.ts'
import { aTypicalStory } from '#test/cost/a-typical-story.ts'

/** A drop of a story of about 6 KB as ninjs, under its own key. */
export const typicalDrop = (number: number, droppedAt: Date): { drop: Drop; bytes: Uint8Array } => {
  const bytes = Buffer.from(aTypicalStory(`tag:coast,2026:ferry-${number}`))
  return {
    drop: {
      bucket: 'drops',
      key: `desk/story-${number}.json`,
      sequencer: number.toString(16),
      size: bytes.length,
      droppedAt: droppedAt.toISOString(),
    },
    bytes,
  }
}
