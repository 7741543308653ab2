import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { loopback } from '#infra/local/engines/loopback.ts'

it('an engine keeps an idle connection longer than a busy client may leave it, and closes it when it ends', async () => {
  const server = createServer((_, answer) => answer.end())
  const agent = new Agent({ keepAlive: true })
  const call = get({ host: loopback, port: await listen(server, 0), agent })
  const [answer] = (await once(call, 'response')) as [IncomingMessage]
  await once(answer.resume(), 'end')
  expect(answer.headers['keep-alive']).toBe('timeout=60')
  await closeServer(server)
  agent.destroy()
})
