import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleHandler } from '#infra/bundling/bundle-handler.ts'
import { firstDrops } from '../first-drops.ts'
import { race } from '../race.ts'
import { timeAndMemory, times } from '../report/figures.ts'
import type { Row } from '../row.ts'

const base = 'a story in English'
const script = join(import.meta.dirname, '../read-first.mjs')

export const firstReading: Row = {
  name: 'first',
  title: 'The first drop of a process, by what it is: patterns compiled, and read',
  async measure(scale) {
    const folder = mkdtempSync(join(tmpdir(), 'wiredesk-bench-'))
    const bundle = join(folder, 'bundle')
    await bundleHandler('functions/domain/drop/read-drop.ts', bundle)
    const names = Object.keys(firstDrops) as (keyof typeof firstDrops)[]
    const entrants = Object.fromEntries(
      names.map((name, at) => {
        const file = join(folder, `${at}.txt`)
        writeFileSync(file, firstDrops[name])
        return [name, { program: process.execPath, args: [script, bundle, file] }]
      }),
    )
    const { times: taken, ratio } = await race(entrants, scale)
    rmSync(folder, { recursive: true })
    return {
      figures: names.map(name => {
        const time = taken[name]
        if (!time) throw new Error(`${name} was not timed`)
        return name === base
          ? { name, value: timeAndMemory(time) }
          : { name, value: `${timeAndMemory(time)}: ${times(ratio(name, base))}`, goal: 'at most 3x' }
      }),
      note: 'Read by the bundle, each alone in a fresh process. What is compiled is what a drop may need: few patterns for English, whose characters are in all of them, more for a script that is read by other forms of them.',
    }
  },
}
