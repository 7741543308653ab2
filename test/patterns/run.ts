import { relative, resolve } from 'node:path'
import { judgePattern } from './judge-pattern.ts'
import { patternsIn } from './patterns-in.ts'

/*
 * `npm run check:patterns [-- FOLDER …]`: looks in the regular expressions of folders, by default `functions`, for those whose time doubles
 * with each piece of a text that is written for it, prints each with such a text, and then exits with 1. Takes up to five seconds for each.
 */
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['functions']
const counts = { safe: 0, slow: 0, endless: 0, unjudged: 0 }

for (const folder of folders) {
  for (const pattern of patternsIn(folder)) {
    const judgment = await judgePattern(pattern)
    if (judgment.kind !== 'slow' || !judgment.isEndless) {
      counts[judgment.kind] += 1
      continue
    }
    counts.endless += 1
    console.log(`${relative('.', resolve(folder, pattern.file))}:${pattern.line}  ${judgment.growth}`)
    console.log(`  /${pattern.source}/${pattern.flags}\n  on ${judgment.attack}`)
  }
}
console.log(
  `${counts.safe} patterns are safe, ${counts.slow} take time by a power of the length, ${counts.unjudged} could not be judged, ${counts.endless} double`,
)
process.exitCode = counts.endless > 0 ? 1 : 0
