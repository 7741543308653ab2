import fc from 'fast-check'
import { life } from './arbitrary-life.ts'
import { playLife } from './play-life.ts'

/*
 * Plays lives of a story one after another until one goes wrong: node test/told/hunt.ts <runs> <seed>. Exit code
 * 1 if one did.
 */
const [runs = 1000, seed = 1] = process.argv.slice(2).map(Number)
const played = fc.asyncProperty(life, async moments => {
  const wrong = await playLife(moments)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})
const { failed, numRuns, counterexample, errorInstance } = await fc.check(played, {
  numRuns: runs,
  seed,
  endOnFailure: 'MUTANT' in process.env,
})
console.log(
  failed
    ? `History ${numRuns} of seed ${seed} went wrong: ${errorInstance}\n${counterexample?.[0]
        .map(moment => JSON.stringify(moment))
        .join('\n')}`
    : `${numRuns} lives, and nothing went wrong`,
)
process.exit(failed ? 1 : 0)
