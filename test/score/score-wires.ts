import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLabels } from './labelled-sets.ts'
import type { LabelledWire } from './labelled-wire.ts'
import { scoreWireFields } from './score-wire-fields.ts'
import { createScoreboard, type Scoreboard } from './scoreboard.ts'

/** The board of all files together, and one per format as the labels name it. */
export interface WireScore {
  all: Scoreboard
  byFormat: Map<string, Scoreboard>
}

/** Scores the files that agencies sent, each read as a drop, against their labels. */
export const scoreWires = async (file: string): Promise<WireScore> => {
  const all = createScoreboard()
  const byFormat = new Map<string, Scoreboard>()
  for (const item of readLabels<LabelledWire>(file)) {
    const bytes = readFileSync(join(dirname(file), item.file))
    const reading = await readDrop({ bytes, path: item.file, receivedAt: '2026-01-01T00:00:00Z' })
    const format = item.expect?.format ?? 'refused'
    const board = byFormat.get(format) ?? createScoreboard()
    byFormat.set(format, board)
    for (const each of [all, board]) scoreWire(each, item, reading)
  }
  return { all, byFormat }
}

const scoreWire = (board: Scoreboard, item: LabelledWire, reading: DropReading): void => {
  const { file: id, reject, expect, accept = {}, doubt = [] } = item
  const code = reading.ok ? 'read' : reading.rejection.code
  if (reject !== undefined || !expect) {
    if (doubt.length > 0) board.check({ measure: 'refused', id }, !reading.ok, reject, code)
    else {
      const isRight = !reading.ok && [reject, ...(accept.reject ?? [])].includes(code)
      board.check({ measure: 'refused, right code', id }, isRight, reject, code)
    }
    return
  }
  if (accept.reject && !reading.ok) return
  const stories = reading.ok ? reading.stories : []
  const article = stories[0]?.article
  board.check({ measure: 'read at all', id }, article !== undefined, 'article', code)
  if (item.items) {
    const isRight = [item.items, ...(accept.items ?? [])].includes(stories.length)
    board.check({ measure: 'items in the file', id }, isRight, item.items, stories.length)
  }
  scoreWireFields(board, { id, expect, accept, skip: new Set(doubt) }, article)
}
