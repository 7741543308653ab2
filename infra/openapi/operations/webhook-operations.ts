import { EmptyQuery } from '#schemas/queries/empty-query.ts'
import type { WebhookRouteName } from '#schemas/routes/webhook-routes.ts'
import { WebhookAnswer, WebhookList, WebhookWithSecret } from '#schemas/webhooks/webhook-answer.ts'
import { WebhookDeliveries, WebhookTest } from '#schemas/webhooks/webhook-attempt.ts'
import {
  EditedWebhook,
  NewWebhook,
  WebhookDeliveriesQuery,
  WebhookReplay,
} from '#schemas/webhooks/webhook-request.ts'
import type { DescribedAnswer, Operation } from '../operation.ts'

const tag = 'Webhooks'
const query = EmptyQuery
const problems = ['not-found'] as const
const webhook: DescribedAnswer = {
  description: 'The webhook',
  content: { 'application/json': WebhookAnswer },
}
const withSecret: DescribedAnswer = {
  description: 'The webhook with its secret, which is shown only this once',
  content: { 'application/json': WebhookWithSecret },
}

/** The operations of webhooks. */
export const webhookOperations = {
  createWebhook: {
    tag,
    summary: 'Registers an endpoint to receive changes',
    query,
    body: NewWebhook,
    answers: { 201: { ...withSecret, headers: ['Location'] } },
    problems: ['too-many-webhooks'],
  },
  listWebhooks: {
    tag,
    summary: 'The registered endpoints',
    query,
    answers: { 200: { description: 'All of them', content: { 'application/json': WebhookList } } },
    problems: [],
  },
  readWebhook: { tag, summary: 'An endpoint and its state', query, answers: { 200: webhook }, problems },
  editWebhook: {
    tag,
    summary: 'Changes an endpoint',
    description:
      'It is set anew as a whole: a `view` or `description` that is left out is as if it was never given.',
    query,
    body: EditedWebhook,
    answers: { 200: webhook },
    problems,
  },
  removeWebhook: {
    tag,
    summary: 'Removes an endpoint',
    query,
    answers: { 204: { description: 'It is no longer called' } },
    problems,
  },
  testWebhook: {
    tag,
    summary: 'Sends a test message',
    query,
    answers: {
      202: { description: 'The message is being sent', content: { 'application/json': WebhookTest } },
    },
    problems,
  },
  rotateWebhookSecret: {
    tag,
    summary: 'Issues a new secret; the previous one also signs for a day',
    query,
    answers: { 200: withSecret },
    problems,
  },
  replayWebhook: {
    tag,
    summary: 'Sends everything after a cursor again',
    query,
    body: WebhookReplay,
    answers: { 200: webhook },
    problems,
  },
  resumeWebhook: {
    tag,
    summary: 'Calls a paused or disabled endpoint again',
    query,
    answers: { 200: webhook },
    problems,
  },
  listWebhookDeliveries: {
    tag,
    summary: 'The latest calls to an endpoint, and its answers',
    query: WebhookDeliveriesQuery,
    answers: { 200: { description: 'Attempts', content: { 'application/json': WebhookDeliveries } } },
    problems,
  },
} as const satisfies Record<WebhookRouteName, Operation>
