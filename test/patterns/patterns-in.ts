import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOfText, isPart, patternAt } from '#infra/bundling/late-patterns/pattern-at.ts'
import { placesOf } from '#infra/bundling/late-patterns/walk.ts'

/** A regular expression as it stands in the code. */
export interface PatternPlace {
  /** Path from the folder that was searched. */
  file: string
  /** Counted from 1. */
  line: number
  source: string
  flags: string
}

/** The regular expressions written out in the modules of a folder. Those made of other text while the program runs are not among them. */
export const patternsIn = (folder: string): PatternPlace[] =>
  globSync('**/*.ts', { cwd: folder })
    .toSorted()
    .flatMap(file => {
      const code = readFileSync(join(folder, file), 'utf8')
      return placesOf(code).flatMap(place => {
        const { node } = place
        const pattern = isPart(place) ? undefined : patternAt(node)
        if (!pattern || !isOfText(pattern)) return []
        return {
          file,
          line: code.slice(0, node.start).split('\n').length,
          source: JSON.parse(String(pattern.source)),
          flags: JSON.parse(String(pattern.flags)),
        }
      })
    })
