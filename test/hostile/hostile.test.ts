import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { groups } from './inputs.ts'

const root = join(import.meta.dirname, '../..')

/**
 * A process that has begun no other input for this long hangs, in ms, and is ended. Far more than any machine
 * needs for one: it detects a hang, not slowness.
 */
const HANG = 600_000

interface Answer {
  code: number | null
  lines: { group: string; fault?: string; count?: number }[]
  last: string
}

/**
 * Reads all groups in a process of its own, which may read the repository and nothing else: an overrun stack or
 * heap ends only that process. All in one, since loading all readers takes as long as a thousand small drops.
 */
const readAll = (): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'run.ts')
    const child = spawn(
      process.execPath,
      ['--permission', `--allow-fs-read=${root}`, '--max-old-space-size=1024', script],
      { cwd: root },
    )
    const hang = setTimeout(() => child.kill('SIGKILL'), HANG)
    let printed = ''
    let last = ''
    child.stdout.on('data', chunk => {
      printed += chunk
    })
    child.stderr.on('data', chunk => {
      hang.refresh()
      last = `${last}${chunk}`.slice(-4000)
    })
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(hang)
      const lines = printed
        .split('\n')
        .filter(line => line.startsWith('{'))
        .map(line => JSON.parse(line))
      resolve({ code, lines, last: last.slice(-300) })
    })
  })

let answer: Answer
beforeAll(async () => {
  answer = await readAll()
}, 1_800_000)

test.for(groups)(
  'hostile drops (%s) become articles or rejections, without a throw, a hang or a read outside',
  group => {
    const { code, lines, last } = answer
    const ofGroup = lines.filter(line => line.group === group)
    expect(ofGroup.filter(({ fault }) => fault !== undefined)).toEqual([])
    expect(
      ofGroup.find(({ count }) => count !== undefined)?.count,
      `the last input read, and what was said of it: ${last}`,
    ).toBeGreaterThan(0)
    // A group that was read through is not blamed for one that is not.
    if (group === groups.at(-1)) expect(code, `the last input read, and what was said of it: ${last}`).toBe(0)
  },
)
