import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { groups } from './inputs.ts'

const root = join(import.meta.dirname, '../..')

/**
 * A reader that hangs is ended after this, in ms. Far more than any machine needs: it detects a hang, not
 * slowness.
 */
const HANG = 280_000

interface Answer {
  code: number | null
  faults: unknown[]
  count: number
  last: string
}

/**
 * Reads a group in its own process, which may read the repository and nothing else; an overrun stack or heap
 * ends only that process.
 */
const readGroup = (group: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'run.ts')
    const child = spawn(
      process.execPath,
      ['--permission', `--allow-fs-read=${root}`, '--max-old-space-size=1024', script, group],
      { cwd: root, timeout: HANG, killSignal: 'SIGKILL' },
    )
    let printed = ''
    let last = ''
    child.stdout.on('data', chunk => {
      printed += chunk
    })
    child.stderr.on('data', chunk => {
      last = `${last}${chunk}`.slice(-4000)
    })
    child.on('error', reject)
    child.on('close', code => {
      const lines: Record<string, unknown>[] = printed
        .split('\n')
        .filter(line => line.startsWith('{'))
        .map(line => JSON.parse(line))
      const count = Number(lines.find(line => 'count' in line)?.count ?? 0)
      resolve({ code, count, faults: lines.filter(line => 'fault' in line), last: last.slice(-300) })
    })
  })

test.for(groups)(
  'hostile drops (%s) become articles or rejections, without a throw, a hang or a read outside',
  { timeout: HANG + 10_000 },
  async group => {
    const { code, faults, count, last } = await readGroup(group)
    expect(faults).toEqual([])
    expect(code, `the last input read, and what was said of it: ${last}`).toBe(0)
    expect(count).toBeGreaterThan(0)
  },
)
