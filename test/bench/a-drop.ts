import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drop } from '#schemas/drop.ts'

const bytes = readFileSync(join(import.meta.dirname, '../fixtures/text/whole-page/input.txt'))

/** A drop of a newspaper's page with a story, under a key of its own, so that each is a story of its own. */
export const aDrop = (number: number, droppedAt: Date): { drop: Drop; bytes: Uint8Array } => ({
  drop: {
    bucket: 'drops',
    key: `desk/story-${number}.txt`,
    sequencer: number.toString(16),
    size: bytes.length,
    droppedAt: droppedAt.toISOString(),
  },
  bytes,
})
