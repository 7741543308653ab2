import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { median } from './median.ts'
import type { Scale } from './scale.ts'

const Timed = z.object({ microseconds: z.number(), memory: z.number() })
export type Timed = z.infer<typeof Timed>

/** A variant by its name in `variants/`, with what it is to do it with. */
export interface Entrant {
  variant: string
  argument?: string
}

export interface Race<Name extends string> {
  /** Processor time of an operation in µs, and the most memory that the process held in bytes; medians. */
  times: Record<Name, Timed>
  /** Median of the ratios run by run, which holds where the machine's speed drifts. */
  ratio(one: Name, other: Name): number
}

/** Runs variants in turn, each in a fresh process. */
export const race = async <Name extends string>(
  entrants: Record<Name, Entrant>,
  { runs, milliseconds }: Scale,
): Promise<Race<Name>> => {
  const names = Object.keys(entrants) as Name[]
  const rounds: Record<Name, Timed>[] = []
  for (let run = 0; run < runs; run += 1) {
    const round: Partial<Record<Name, Timed>> = {}
    for (const name of names) round[name] = await time(entrants[name], milliseconds)
    rounds.push(round as Record<Name, Timed>)
  }
  const middle = (name: Name, of: keyof Timed) => median(rounds.map(round => round[name][of]))
  const times = Object.fromEntries(
    names.map(name => [name, { microseconds: middle(name, 'microseconds'), memory: middle(name, 'memory') }]),
  )
  return {
    times: times as Record<Name, Timed>,
    ratio: (one, other) => median(rounds.map(round => round[one].microseconds / round[other].microseconds)),
  }
}

const start = promisify(execFile)

const time = async ({ variant, argument = '' }: Entrant, milliseconds: number): Promise<Timed> => {
  const script = join(import.meta.dirname, 'run-variant.ts')
  const { stdout } = await start(process.execPath, [script, variant, argument, String(milliseconds)])
  return Timed.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}
