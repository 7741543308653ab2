import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { median } from './median.ts'
import type { Scale } from './scale.ts'

const Timed = z.object({ microseconds: z.number(), memory: z.number() })
export type Timed = z.infer<typeof Timed>
const Printed = Timed.extend({ found: z.optional(z.unknown()) })

/** A variant, named as in `variants/`, and its argument. */
export interface Variation {
  variant: string
  argument?: string
}

/**
 * A variation, or a program that takes the milliseconds as its last argument and prints like
 * `run-variant.ts`.
 */
export type Entrant = Variation | { program: string; args: readonly string[] }

export interface Race<Name extends string> {
  /** Processor time of an operation in µs, and the most memory the process held in bytes; medians. */
  times: Record<Name, Timed>
  /** Median of the ratios run by run, which stays valid when the machine's speed drifts. */
  ratio(one: Name, other: Name): number
}

/** Runs variants alternately, each in a fresh process. What they report to have found must be the same. */
export const race = async <Name extends string>(
  entrants: Record<Name, Entrant>,
  { runs, milliseconds }: Scale,
): Promise<Race<Name>> => {
  const names = Object.keys(entrants) as Name[]
  const rounds: Record<Name, Timed>[] = []
  const found = new Map<string, Name>()
  for (let run = 0; run < runs; run += 1) {
    const round: Partial<Record<Name, Timed>> = {}
    for (const name of names) {
      const { found: result, ...timed } = await time(entrants[name], milliseconds)
      if (result !== undefined) found.set(JSON.stringify(result), name)
      round[name] = timed
    }
    if (found.size > 1) throw new Error(`Not the same is found: ${[...found].flat().join(' ')}`)
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
const script = join(import.meta.dirname, 'run-variant.ts')

const time = async (entrant: Entrant, milliseconds: number): Promise<z.infer<typeof Printed>> => {
  const { program, args } =
    'program' in entrant
      ? entrant
      : { program: process.execPath, args: ['--expose-gc', script, entrant.variant, entrant.argument ?? ''] }
  const { stdout } = await start(program, [...args, String(milliseconds)])
  return Printed.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}
