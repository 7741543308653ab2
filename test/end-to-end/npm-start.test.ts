import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { listen } from '#infra/local/engines/listen.ts'

const start = resolve(import.meta.dirname, '../../infra/local/start.ts')
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (env: Record<string, string>) =>
  spawn(process.execPath, [start], { env: { ...process.env, NO_COLOR: '1', PORT: '0', ...env } })

/** Runs a start that cannot succeed, and returns its exit code and output. */
const fail = async (env: Record<string, string>) => {
  const child = run(env)
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, stderr }
}

/** Reads output up to a line that matches. Throws if the process ends first. */
const readUntil = async (child: ReturnType<typeof run>, pattern: RegExp): Promise<string> => {
  let output = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk
    if (pattern.test(output)) return output
  }
  throw new Error(`Ended before ${pattern}: ${output}`)
}

describe('npm start', () => {
  it('prints its usage with --help, and starts nothing', async () => {
    const home = join(folder, 'never')
    const child = spawn(process.execPath, [start, '--help'], {
      env: { ...process.env, WIREDESK_HOME: home },
    })
    const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: npm start -- \[--play FILE \[--speed N\]\]\n/)
    expect(existsSync(join(home, 'local.json'))).toBe(false)
  })

  it('shows receipts, feed and first commands, and stops cleanly on SIGTERM', {
    timeout: 120_000,
  }, async () => {
    const home = join(folder, 'home')
    const child = run({ WIREDESK_HOME: home })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = once(child, 'exit')
    const output = await readUntil(child, /Ready in .*\n/)
    expect(output).toMatch(/^accepted +samples\/harbor-bridge\.txt\n +Harbor bridge reopens/m)
    expect(output).toMatch(/^rejected +samples\/headline-alone\.txt\n +missing-/m)
    // Under an embargo about which nobody is asked.
    expect(output).toMatch(
      /^accepted +samples\/glass-museum\.txt\n.*\n.*\n +change 1 · withheld until \S+ · article \w+$/m,
    )
    expect(output).toMatch(/^ {2}usable +Late frost spares/m)
    expect(output).toMatch(/curl -H 'x-api-key: wd_licensee_[\w-]{43}' http:\/\/127\.0\.0\.1:\d+\/v1\/feed/)
    const second = await fail({ WIREDESK_HOME: home })
    expect(second).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^wiredesk: .* is in use by another[^\n]*\n$/),
    })
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])

    rmSync(join(home, 'tables'), { recursive: true })
    const again = run({ WIREDESK_HOME: home })
    onTestFinished(() => void again.kill('SIGKILL'))
    const endedAgain = once(again, 'exit')
    // The samples are in the bucket: a table that was lost stays empty, as a restore requires.
    expect(await readUntil(again, /Ready in .*\n/)).not.toMatch(/^(?:accepted|rejected|waiting)/m)
    again.kill('SIGTERM')
    expect(await endedAgain).toEqual([0, null])
  })

  it('says in one line that its port is in use', async () => {
    const server = createServer()
    const port = await listen(server, 0)
    const { code, stderr } = await fail({ WIREDESK_HOME: join(folder, 'taken'), PORT: String(port) })
    server.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `wiredesk: Port ${port} is in use: stop what listens there, or choose another with PORT.\n`,
    )
  })

  it('says in one line that its folder cannot be used', async () => {
    const home = join(folder, 'no-folder')
    mkdirSync(home)
    writeFileSync(join(home, 'drops'), 'a file where the folder should be')
    const { code, stderr } = await fail({ WIREDESK_HOME: home })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^wiredesk: Cannot use the folder [^\n]*no-folder[^\n]*\n$/)
  })

  it('says in one line that PORT is not a port', async () => {
    const { code, stderr } = await fail({ WIREDESK_HOME: join(folder, 'port'), PORT: 'high' })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^wiredesk: PORT is "high"[^\n]*\n$/)
  })
})
