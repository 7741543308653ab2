import { atPlace } from '../at-place.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { callWebhooks, type WebhookCall } from './call-webhooks.ts'
import { describeWebhooks } from './describe-webhooks.ts'

/**
 * Makes a call about a licensee's webhooks at a place and prints the answer: for people, or with `json` as
 * the API returns it.
 */
export const runWebhook = (to: string, json: boolean, call: WebhookCall): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    if (!(await partyPorts(table).licensees.find(call.licenseeId)))
      return refuse(`no licensee ${call.licenseeId} at ${place}`)
    const reply = await callWebhooks(destination, to === 'local', call)
    if (!reply.ok) return refuse(reply.problem.detail)
    const body = 'body' in reply ? reply.body : {}
    if (json) await printLine(body)
    else process.stdout.write(describeWebhooks(call.route, body))
    return 0
  })
