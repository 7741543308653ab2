import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import * as z from 'zod'
import { times } from '../report/figures.ts'
import type { Row } from '../row.ts'

const Serving = z.object({
  api: z.string(),
  constant: z.string(),
  key: z.string(),
  paths: z.array(z.string()),
})

export const load: Row = {
  name: 'load',
  title: 'Load on the local API: polls and articles by ten connections, while stories are dropped',
  async measure({ milliseconds }) {
    const server = fork(join(import.meta.dirname, '../serve-load.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [message] = await once(server, 'message')
    const { api, constant, key, paths } = Serving.parse(message)
    const fire = (url: string) =>
      autocannon({
        url,
        connections: 10,
        duration: Math.max(2, (10 * milliseconds) / 1000),
        requests: paths.map(path => ({ method: 'GET', path, headers: { 'x-api-key': key } })),
      })
    await fire(api)
    const ours = await fire(api)
    const peer = await fire(constant)
    server.send('stop')
    await once(server, 'exit')
    const rate = ({ requests, latency }: autocannon.Result) =>
      `${requests.average.toFixed(0)} a second, p99 ${latency.p99} ms`
    return {
      figures: [
        { name: 'the local API', value: rate(ours) },
        { name: 'the same gateway, answering a constant', value: rate(peer) },
        { name: 'requests, constant to API', value: times(peer.requests.average / ours.requests.average) },
        { name: 'errors', value: String(ours.errors + ours.timeouts + ours.non2xx), goal: '0' },
      ],
      note: 'All of it shares one machine: the load, the gateway, the Lambdas in their threads and the engines under them. Calls of the API take turns, as in one environment of Lambda, and each waits for what it asks of the embedded DynamoDB, while the processor has time left.',
    }
  },
}
