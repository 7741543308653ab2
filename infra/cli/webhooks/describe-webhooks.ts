import type { WebhookRouteName } from '#schemas/routes/webhook-routes.ts'
import { WebhookAnswer, WebhookList, WebhookWithSecret } from '#schemas/webhooks/webhook-answer.ts'
import { WebhookDeliveries, WebhookTest } from '#schemas/webhooks/webhook-attempt.ts'

type Said = Pick<WebhookAnswer, 'id' | 'status' | 'view' | 'url' | 'failing' | 'notice'>

/** A webhook, and what is wrong with it, one line each. */
export const webhookText = ({ id, status, view, url, failing, notice }: Said): string =>
  [
    `${id}  ${status}  ${view}  ${url}`,
    ...(failing ? [`  failing since ${failing.since}, next attempt ${failing.nextAt}`] : []),
    ...(notice ? [`  ${notice.at}  ${notice.detail}`] : []),
    '',
  ].join('\n')

const secretText = (body: object): string => {
  const { secret, ...webhook } = WebhookWithSecret.parse(body)
  return `${webhookText(webhook)}${secret}\nThis is its secret, which verifies signatures. It is shown once.\n`
}

const say: Record<WebhookRouteName, (body: object) => string> = {
  createWebhook: secretText,
  rotateWebhookSecret: secretText,
  listWebhooks: body =>
    WebhookList.parse(body).webhooks.map(webhookText).join('') || 'The licensee has no webhook.\n',
  readWebhook: body => webhookText(WebhookAnswer.parse(body)),
  editWebhook: body => webhookText(WebhookAnswer.parse(body)),
  replayWebhook: body => webhookText(WebhookAnswer.parse(body)),
  resumeWebhook: body => webhookText(WebhookAnswer.parse(body)),
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
export const describeWebhooks = (route: WebhookRouteName, body: object): string => say[route](body)
