import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { repositoryRoot } from '#infra/repository-root.ts'

const own = createServer((_, response) => response.end('its own answer'))
let port = 0
beforeAll(async () => {
  port = await listen(own, 0)
})
afterAll(() => closeServer(own))

/** What a process with these variables gets from this machine, and what it calls without a proxy then. */
const fetched = async (variables: Record<string, string>): Promise<string[]> => {
  const program = `
    const { callLoopbackDirectly } = await import('./infra/local/call-loopback-directly.ts')
    callLoopbackDirectly()
    const answer = await fetch('http://127.0.0.1:${port}/', { headers: { connection: 'close' } })
    console.log(await answer.text())
    console.log(process.env.no_proxy)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: repositoryRoot,
    env: { ...variables, NODE_USE_ENV_PROXY: '1' },
    timeout: 60_000,
  })
  return stdout.trim().split('\n')
}

// Nothing listens at port 1, as nothing of a company's network reaches this machine's own address.
const proxy = 'http://127.0.0.1:1'
it.each([
  [{ HTTP_PROXY: proxy }, '127.0.0.1'],
  [{ http_proxy: proxy, no_proxy: 'intranet.example' }, 'intranet.example,127.0.0.1'],
  [{ http_proxy: proxy, NO_PROXY: 'intranet.example' }, 'intranet.example,127.0.0.1'],
])('with %o the local stack is called past the proxy', async (variables, direct) => {
  expect(await fetched(variables)).toEqual(['its own answer', direct])
})
