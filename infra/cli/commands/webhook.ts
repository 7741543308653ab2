import { Command } from 'commander'
import type { WebhookRouteName } from '#schemas/routes/webhook-routes.ts'
import { placeOption } from './place-option.ts'

interface Options {
  licensee: string
  to: string
  json: boolean
}

const toView = (isFull: boolean | undefined) => (isFull ? 'full' : 'summary')

const run = async (
  route: WebhookRouteName,
  { licensee, to, json }: Options,
  call: { webhookId?: string; body?: object; query?: Record<string, string> } = {},
): Promise<void> => {
  const { runWebhook } = await import('../webhooks/run-webhook.ts')
  process.exitCode = await runWebhook(to, json, { route, licenseeId: licensee, ...call })
}

/** A command about webhooks of one licensee. */
const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--licensee <id>', 'whose webhooks')
    .option('--json', 'print the answer as the API returns it, one JSON object', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 done, 65 refused, or no such webhook or licensee, 69 no such place.')

/** A command that needs to know of a webhook no more than its id. */
const ofOne = (name: string, description: string, route: WebhookRouteName): Command =>
  command(name, description)
    .argument('<webhook>', 'id of the webhook')
    .action((webhookId: string, options: Options) => run(route, options, { webhookId }))

const create = (): Command =>
  command('create', 'Register an endpoint, and print its secret')
    .argument('<url>', 'URL of the endpoint')
    .option('--full', 'send the articles with the feed entries')
    .option('--after <cursor>', 'feed cursor to begin after', 'latest')
    .option('--description <text>', 'what it is for')
    .action((url: string, options: Options & { full?: true; after: string; description?: string }) => {
      const { full, after, description } = options
      const body = { url, view: toView(full), after, ...(description && { description }) }
      return run('createWebhook', options, { body })
    })

const list = (): Command =>
  new Command('list')
    .description('List webhooks and their failures')
    .option('--licensee <id>', 'only of this one; otherwise of all, with how far each is behind')
    .option('--json', 'print the answer as the API returns it; of all, one JSON object per webhook', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 listed, 65 no such licensee, 69 no such place.')
    .action(async ({ licensee, to, json }: Partial<Options> & Pick<Options, 'to' | 'json'>) => {
      if (licensee !== undefined) return run('listWebhooks', { licensee, to, json })
      const { runAllWebhooks } = await import('../webhooks/run-all-webhooks.ts')
      process.exitCode = await runAllWebhooks(to, json)
    })

const replay = (): Command =>
  command('replay', 'Send everything after a feed cursor again')
    .argument('<webhook>', 'id of the webhook')
    .requiredOption('--after <cursor>', 'a feed cursor, or "latest"')
    .action((webhookId: string, options: Options & { after: string }) =>
      run('replayWebhook', options, { webhookId, body: { after: options.after } }),
    )

const deliveries = (): Command =>
  command('deliveries', 'List the latest attempts, newest first')
    .argument('<webhook>', 'id of the webhook')
    .option('--limit <count>', 'how many, at most 100', '20')
    .action((webhookId: string, options: Options & { limit: string }) =>
      run('listWebhookDeliveries', options, { webhookId, query: { limit: options.limit } }),
    )

/** `wiredesk webhook`: manages a licensee's webhooks, with the same calls the licensee has. */
export const webhookCommand = (): Command =>
  new Command('webhook')
    .description("Manage licensees' webhooks")
    .addCommand(create())
    .addCommand(list())
    .addCommand(ofOne('test', 'Send a test message', 'testWebhook'))
    .addCommand(ofOne('rotate', 'Make a new secret; the old one also signs for a day', 'rotateWebhookSecret'))
    .addCommand(replay())
    .addCommand(ofOne('resume', 'Call a paused or disabled webhook again', 'resumeWebhook'))
    .addCommand(ofOne('remove', 'Remove a webhook', 'removeWebhook'))
    .addCommand(deliveries())
