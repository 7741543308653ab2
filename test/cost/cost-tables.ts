import { table } from '#test/docs/table.ts'
import { prices, stated } from './price-list.ts'
import { dollarsOf, priceStep, services } from './price-step.ts'
import { type Recorded, type StepName, steps } from './recorded.ts'

const names = Object.keys(steps) as StepName[]
const inDollars = (amount: number): string => amount.toFixed(2)

/** What each step asks of AWS. */
export const usageTable = (recorded: Recorded): string =>
  table(
    ['step', 'what it is', 'read units', 'write units', 'calls', 'KB out'],
    names.map(name => {
      const { calls, readUnits, writeUnits, kilobytesOut } = recorded[name]
      const called = Object.entries(calls).map(([call, count]) => `${count} ${call}`)
      const figures = [readUnits, writeUnits].map(String)
      return [`\`${name}\``, steps[name], ...figures, called.join(', '), String(kilobytesOut)]
    }),
  )

/** The cost of a million of each step, by service. */
export const dollarsTable = (recorded: Recorded): string =>
  table(
    ['a million of', ...services, 'in all'],
    names.map(name => {
      const parts = priceStep(name, recorded[name])
      return [
        `\`${name}\``,
        ...services.map(service => inDollars(parts[service])),
        inDollars(dollarsOf(name, recorded[name])),
      ]
    }),
  )

const DAYS_A_MONTH = 30
const MINUTES_A_MONTH = 60 * 24 * DAYS_A_MONTH
const LICENSEES = 100

/** The total cost, in the terms of whoever pays it. */
export const wholeTable = (recorded: Recorded): string => {
  const million = (name: StepName) => dollarsOf(name, recorded[name])
  const polls = (MINUTES_A_MONTH * 60) / stated.pollSeconds
  const polling = (polls * million('idlePoll') + MINUTES_A_MONTH * million('authorize')) / 1e6
  /** Of a month in which so many stories a day come, each is revised once, and every licensee fetches both. */
  const monthOf = (storiesADay: number): number => {
    const stories = storiesADay * DAYS_A_MONTH
    const fruitful = Math.min(polls, 2 * stories)
    const oneLicensee =
      polling + (fruitful * (million('poll') - million('idlePoll')) + 2 * stories * million('article')) / 1e6
    const taken = (stories * (million('ingest') + million('update'))) / 1e6
    return taken + LICENSEES * oneLicensee + (MINUTES_A_MONTH * million('minute')) / 1e6
  }
  const wholeMonth = (storiesADay: number): [string, number] => [
    `${storiesADay.toLocaleString('en-US')} stories a day, each revised once, and ${LICENSEES} licensees who poll each ${stated.pollSeconds} s and fetch them all, for ${DAYS_A_MONTH} days`,
    monthOf(storiesADay),
  ]
  const rows: [string, number][] = [
    ['a million articles taken in, each once', million('ingest')],
    ['a million articles taken in, each with one later revision', million('ingest') + million('update')],
    ['a million polls that bring nothing', million('idlePoll')],
    ['a million polls that bring a change', million('poll')],
    ['a million articles fetched by a licensee', million('article')],
    ['a million articles sent to a webhook, a wake-up for each', million('wake') + million('push')],
    [`a licensee who polls each ${stated.pollSeconds} s, for 30 days`, polling],
    ['the runs of each minute, for 30 days', (MINUTES_A_MONTH * million('minute')) / 1e6],
    wholeMonth(100),
    wholeMonth(1_000),
    wholeMonth(10_000),
  ]
  return table(
    ['what', 'dollars'],
    rows.map(([what, dollars]) => [what, inDollars(dollars)]),
  )
}

/** The sources of the figures that are not recorded. */
export const pricesTable = (): string =>
  table(
    ['price', 'dollars'],
    Object.entries(prices.dollars).map(([name, dollars]) => [
      name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`),
      String(dollars),
    ]),
  )
