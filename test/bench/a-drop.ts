import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drop } from '#schemas/drop.ts'

const bytes = readFileSync(join(import.meta.dirname, '../fixtures/text/whole-page/input.txt'))

/** A drop of a newspaper page with a story, under its own key, so that each is a separate story. */
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
