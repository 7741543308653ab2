import type { Webhook } from '#schemas/webhook.ts'
import type { WebhookAttempt } from '#schemas/webhook-attempt.ts'
import type { Listed } from './listed.ts'
import type { Written } from './written.ts'

/** Endpoints of licensees, and what became of the calls to them. */
export interface Webhooks {
  /** Strongly consistent. */
  find(licenseeId: string, id: string): Promise<Webhook | undefined>
  /** Those of a licensee, by id; strongly consistent. */
  of(licenseeId: string): Promise<Webhook[]>
  all(): Promise<Listed<Webhook>>
  /** Writes a webhook if its lock is still `next.lock - 1` (or it is not there, where `next.lock` is 1: it is counted before it is there). */
  write(next: Webhook): Promise<Written>
  remove(licenseeId: string, id: string): Promise<void>
  /** Notes an attempt; the list of them is for people, and ends after some weeks. */
  note(webhookId: string, attempt: WebhookAttempt): Promise<void>
  /** The latest attempts, newest first. */
  attemptsOf(webhookId: string, limit: number): Promise<WebhookAttempt[]>
}

/** A call to an endpoint: all of it is signed, so none of it may be altered on the way. */
export interface EndpointCall {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
}

/** What became of a call: the answer's status, or why there is none. */
export type EndpointAnswer = { status: number; retryAfter?: string } | { failure: string }

export interface Endpoints {
  /** Calls an endpoint, once, without following where it leads. It never throws for anything that an endpoint does. */
  call(call: EndpointCall): Promise<EndpointAnswer>
}

/** Where messages may be sent to. */
export interface Targets {
  /** What is wrong with an address, for whoever stated it; undefined where nothing is. */
  findFault(url: string): Promise<string | undefined>
}

/** Tells push that the log has grown. The minute's run comes anyway: this is to be quick, and it never throws. */
export interface WakeUps {
  send(): Promise<void>
}

/** Names a webhook that has something to send. */
export interface PushOrder {
  licenseeId: string
  webhookId: string
}

/** Has webhooks called, each in a run of its own. */
export interface PushOrders {
  /** `afterSeconds`: not before, 900 at most. */
  send(orders: readonly PushOrder[], afterSeconds?: number): Promise<void>
}
