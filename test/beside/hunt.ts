import { countHistories } from './count-histories.ts'

/*
 * Plays histories one after another until one goes wrong: node test/beside/hunt.ts <runs> <seed>. Exit code
 * 1 if one did.
 */
const [runs, seed] = process.argv.slice(2).map(Number)
const { failure, histories } = await countHistories({ runs: runs ?? 1000, seed: seed ?? 1 })
console.log(failure ?? `${histories} histories, and nothing went wrong`)
process.exit(failure ? 1 : 0)
