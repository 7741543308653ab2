import { parseArgs } from 'node:util'
import { checkEnd } from './check-end.ts'
import { report } from './report.ts'
import { simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    'articles-per-day': { type: 'string', default: '1000000' },
    licensees: { type: 'string', default: '50' },
    writers: { type: 'string', default: '5' },
    'backlog-writers': { type: 'string', default: '3' },
    logs: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})

const count = (name: keyof typeof values, least: number): number => {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} takes a whole number from ${least}, not ${values[name]}`)
  return value
}

const articlesPerDay = count('articles-per-day', 1)
/** About 20,000 drops, over at least a quarter of a minute and at most two hours. */
const stretch = Math.round(Math.min(7200, Math.max(15, (20_000 * 86_400) / articlesPerDay)))
const plan = {
  articlesPerDay,
  licensees: count('licensees', 0),
  writers: count('writers', 1),
  backlogWriters: count('backlog-writers', 0),
  logs: count('logs', 1),
  seconds: values.seconds === undefined ? stretch : count('seconds', 1),
  seed: count('seed', 0),
}
const ended = await simulate(plan)
console.log(`${plan.seconds} s of drops in virtual time, ${ended.drops.length} drops, seed ${plan.seed}`)
console.log(report(plan, ended.tally).join('\n'))
const [why] = ended.tally.failures
if (why) console.log(`first failure     ${why}`)
const wrong = checkEnd(ended)
if (wrong.length > 0) {
  console.error(wrong.slice(0, 20).join('\n'))
  process.exitCode = 1
}
