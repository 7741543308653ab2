import { prices, stated } from '#test/cost/price-list.ts'
import { dollarsOf } from '#test/cost/price-step.ts'
import { readRecorded } from '#test/cost/recorded.ts'
import type { Plan } from './plan.ts'
import { LATER } from './simulate.ts'
import type { Tally } from './tally.ts'

const DAY_SECONDS = 86_400

/** The value below which this share of the others lies. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })
const inSeconds = (milliseconds: number): string => `${figure(milliseconds / 1000)} s`

/** The report of a simulation, line by line; what was stored in the simulated time is scaled to a day. */
export const report = (plan: Plan, tally: Tally): string[] => {
  const { toCommit, appends, taken, stale } = tally
  const done = toCommit.length
  const perSecond = tally.inTime / plan.seconds
  const asked = plan.articlesPerDay / DAY_SECONDS
  const sorted = toCommit.toSorted((one, other) => one - other)
  const late = tally.lastAt - plan.seconds * 1000

  const { dollars } = prices
  const writes = (tally.write / done) * plan.articlesPerDay
  const reads = (tally.read / done) * plan.articlesPerDay
  const table = (writes * dollars.millionWriteUnits + reads * dollars.millionReadUnits) / 1e6
  const recorded = readRecorded()
  const million = (step: 'ingest' | 'update' | 'idlePoll') => dollarsOf(step, recorded[step])
  const polls = (plan.licensees * DAY_SECONDS) / stated.pollSeconds
  const takingIn = (plan.articlesPerDay * ((1 - LATER) * million('ingest') + LATER * million('update'))) / 1e6
  const polling = (polls * million('idlePoll')) / 1e6

  return [
    `asked             ${figure(plan.articlesPerDay)} drops a day, ${figure(asked)} a second; ${plan.writers} writers and ${plan.backlogWriters} of the backlog, ${plan.logs} ${plan.logs === 1 ? 'log' : 'logs'}, ${plan.licensees} licensees`,
    `throughput        ${figure(perSecond)} a second, ${figure(perSecond * DAY_SECONDS)} a day${late > 10_000 ? `: IT DOES NOT KEEP UP, the rest took ${inSeconds(late)}` : ''}`,
    `time to commit    p50 ${inSeconds(percentile(sorted, 0.5))}, p99 ${inSeconds(percentile(sorted, 0.99))}`,
    `behind them all   ${inSeconds(tally.lastToCommit)} for a notice that stops a story`,
    `conflicts         ${figure(taken / appends)} taken slots and ${figure(stale / appends)} stale writes an append`,
    `throttled         ${figure(tally.throttled)} calls; ${tally.redelivered} drops came again, ${tally.deadLetters} dead letters`,
    `units a drop      ${figure(tally.write / done)} written, ${figure(tally.read / done)} read, polls included`,
    `units a day       ${figure(writes)} written, ${figure(reads)} read`,
    `dollars a day     ${figure(table)} for these units; by docs/cost.md ${figure(takingIn)} to take it in and ${figure(polling)} for idle polls`,
  ]
}
