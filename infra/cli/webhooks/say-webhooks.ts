import { WebhookAnswer, WebhookList, WebhookWithSecret } from '#schemas/webhook-answer.ts'
import { WebhookDeliveries, WebhookTest } from '#schemas/webhook-attempt.ts'
import type { WebhookRouteName } from '#schemas/webhook-routes.ts'

type Said = Pick<WebhookAnswer, 'id' | 'status' | 'view' | 'url' | 'failing' | 'notice'>

/** A webhook, and what is wrong with it, one line each. */
export const sayWebhook = ({ id, status, view, url, failing, notice }: Said): string =>
  [
    `${id}  ${status}  ${view}  ${url}`,
    ...(failing ? [`  failing since ${failing.since}, next attempt ${failing.nextAt}`] : []),
    ...(notice ? [`  ${notice.at}  ${notice.detail}`] : []),
    '',
  ].join('\n')

const saySecret = (body: object): string => {
  const { secret, ...webhook } = WebhookWithSecret.parse(body)
  return `${sayWebhook(webhook)}${secret}\nThis is its secret, which verifies signatures. It is shown once.\n`
}

const say: Record<WebhookRouteName, (body: object) => string> = {
  createWebhook: saySecret,
  rotateWebhookSecret: saySecret,
  listWebhooks: body =>
    WebhookList.parse(body).webhooks.map(sayWebhook).join('') || 'The licensee has no webhook.\n',
  readWebhook: body => sayWebhook(WebhookAnswer.parse(body)),
  editWebhook: body => sayWebhook(WebhookAnswer.parse(body)),
  replayWebhook: body => sayWebhook(WebhookAnswer.parse(body)),
  resumeWebhook: body => sayWebhook(WebhookAnswer.parse(body)),
  removeWebhook: () => 'The webhook is removed: nothing is sent there any more.\n',
  testWebhook: body =>
    `A test message is on its way: ${WebhookTest.parse(body).messageId}. \`wiredesk webhook deliveries\` shows how it went.\n`,
  listWebhookDeliveries: body =>
    WebhookDeliveries.parse(body)
      .attempts.map(
        ({ at, outcome, status, detail, durationMs, type, messageId }) =>
          `${at}  ${outcome}  ${status ?? detail}  ${durationMs} ms  ${type}  ${messageId}\n`,
      )
      .join('') || 'It has not been called yet.\n',
}

/** An answer about webhooks, for people. */
export const sayWebhooks = (route: WebhookRouteName, body: object): string => say[route](body)
