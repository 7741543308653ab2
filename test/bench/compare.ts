import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { median } from './median.ts'

/**
 * A program timed as a whole process. It must print `done` when it has finished, so that a crash does not
 * count as fast.
 */
export interface Contender {
  name: string
  args: readonly string[]
  env: Record<string, string>
  /** Additional environment variables, made before each run and not timed. */
  prepare?: () => Promise<Record<string, string>>
}

export interface Comparison {
  /** Milliseconds, medians. */
  ours: number
  peer: number
  /** Median of the ratios run by run, which stays valid when the machine's speed drifts. */
  ratio: number
  runs: number
}

/** Runs two programs alternately, each in a fresh process, after one uncounted run of each. */
export const compare = async (ours: Contender, peer: Contender, runs: number): Promise<Comparison> => {
  await time(ours)
  await time(peer)
  const pairs: { ours: number; peer: number }[] = []
  for (let run = 0; run < runs; run += 1) pairs.push({ ours: await time(ours), peer: await time(peer) })
  return {
    ours: median(pairs.map(pair => pair.ours)),
    peer: median(pairs.map(pair => pair.peer)),
    ratio: median(pairs.map(pair => pair.ours / pair.peer)),
    runs,
  }
}

const start = promisify(execFile)

const time = async ({ name, args, env, prepare }: Contender): Promise<number> => {
  const prepared = { ...env, ...(await prepare?.()) }
  const started = performance.now()
  const { stdout, stderr } = await start(process.execPath, [...args], { env: prepared })
  const elapsed = performance.now() - started
  if (!stdout.includes('done')) throw new Error(`${name} did not do its work:\n${stdout}${stderr}`)
  return elapsed
}
