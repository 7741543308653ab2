import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import { gatewayEvent, lambdaContext } from '../gateway-event.ts'
import type { LicenseeName } from './arbitrary-season.ts'
import type { CheckAnswer } from './check-answer.ts'
import type { Standings } from './plain-season.ts'
import type { WithLedger } from './watch-ledger.ts'

type Handler = (event: ReturnType<typeof gatewayEvent>, context: Context) => unknown

interface World {
  /** The processes of the API: the first are called most often, so that the last lag behind. */
  handlers: readonly Handler[]
  withLedger: WithLedger
  /** How articles stand before a call, if something may happen meanwhile. */
  findBefore: () => Promise<Standings | undefined>
  check: CheckAnswer
  wrong: Set<string>
}

interface Asked {
  resource: string
  parameters?: Record<string, string>
  query?: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

export type Call = (licenseeId: LicenseeName, asked: Asked) => Promise<APIGatewayProxyResult>

/** Every seventh call is answered by one process, every second of the others by another, and the rest by a third. */
const EVERY = [7, 2, 1]

/**
 * The calls of licensees, each watched: `{…}` in a path are filled from the parameters. Before a `get`, the same is asked for
 * by HEAD, and with the entity tag of the last answer: a 304 must mean that the answer is still the same.
 */
export const openCalls = ({ handlers, withLedger, findBefore, check, wrong }: World) => {
  let calls = 0
  const next = (): Handler => {
    calls += 1
    const handler = handlers[EVERY.findIndex(each => calls % each === 0)]
    if (!handler) throw new Error('No process is left')
    return handler
  }
  const call: Call = async (licenseeId, { resource, parameters = {}, query = '', body, ...more }) => {
    const path = resource.replace(/\{(\w+)\}/gu, (_, each: string) => parameters[each] ?? '')
    const caller = { scope: 'licensee', licenseeId }
    const event = {
      ...gatewayEvent({ resource, path, query, caller, ...more }),
      pathParameters: parameters,
      body: body ?? null,
    }
    const what = `${more.method ?? 'GET'} ${path}?${query}${more.headers ? ', if another' : ''}`
    const isWordless = ({ statusCode }: APIGatewayProxyResult) => statusCode === 304 || more.method === 'HEAD'
    const before = await findBefore()
    const answer = await withLedger(
      licenseeId,
      what,
      async () => (await next()(event, lambdaContext)) as APIGatewayProxyResult,
      each => (isWordless(each) ? '' : each.body),
    )
    if (answer.statusCode >= 500) wrong.add(`${licenseeId} gets ${answer.statusCode} for ${what}`)
    await check(licenseeId, what, JSON.stringify(answer), before)
    return answer
  }

  const kept = new Map<string, { tag: string; body: string }>()
  const get = async (
    licenseeId: LicenseeName,
    resource: string,
    parameters: Record<string, string> = {},
    query = '',
  ): Promise<APIGatewayProxyResult> => {
    const asked = { resource, parameters, query }
    const name = JSON.stringify([licenseeId, asked])
    const held = kept.get(name)
    const again = held && (await call(licenseeId, { ...asked, headers: { 'If-None-Match': held.tag } }))
    const head = await call(licenseeId, { ...asked, method: 'HEAD' })
    const answer = await call(licenseeId, asked)
    const tag = answer.headers?.ETag
    if (head.statusCode !== answer.statusCode || head.headers?.ETag !== tag)
      wrong.add(`HEAD says ${head.statusCode}, GET ${answer.statusCode}: ${name}`)
    if (again && (again.statusCode === 304) !== (held?.body === answer.body))
      wrong.add(
        `${again.statusCode} for an answer that ${held?.body === answer.body ? 'is the same' : 'has changed'}: ${name}`,
      )
    if (tag) kept.set(name, { tag: String(tag), body: answer.body })
    else kept.delete(name)
    return answer
  }
  return { call, get }
}
