import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { WebhookAttempt } from '#schemas/webhooks/webhook-attempt.ts'
import type { Listed } from './listed.ts'
import type { Written } from './written.ts'

/** Endpoints of licensees, and the outcomes of calls to them. */
export interface Webhooks {
  /** Strongly consistent. */
  find(licenseeId: string, id: string): Promise<Webhook | undefined>
  /** The webhooks of a licensee, by id; strongly consistent. */
  of(licenseeId: string): Promise<Webhook[]>
  all(): Promise<Listed<Webhook>>
  /**
   * Writes a webhook if its lock is still `next.lock - 1` (or, for a `next.lock` of 1, if it does not exist;
   * a new webhook is counted before it is written).
   */
  write(next: Webhook): Promise<Written>
  remove(licenseeId: string, id: string): Promise<void>
  /** Records an attempt; the list is for people, and entries expire after some weeks. */
  note(webhookId: string, attempt: WebhookAttempt): Promise<void>
  /** The latest attempts, newest first. */
  attemptsOf(webhookId: string, limit: number): Promise<WebhookAttempt[]>
}

/** A call to an endpoint. All of it is signed, so none of it may be altered on the way. */
export interface EndpointCall {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  /**
   * Asked once the connection is open, before a byte of the message is written. If it answers no, the connection
   * is closed. It never throws.
   */
  mayLeave?: () => Promise<boolean>
}

/** The outcome of a call: the answer's status, or why there is none. */
export type EndpointAnswer = { status: number; retryAfter?: string } | { failure: string }

export interface Endpoints {
  /** Calls an endpoint once, without following redirects. Never throws for anything an endpoint does. */
  call(call: EndpointCall): Promise<EndpointAnswer>
}

/** The addresses messages may be sent to. */
export interface Targets {
  /** What is wrong with an address, worded for the person who gave it; undefined if nothing is. */
  findFault(url: string): Promise<string | undefined>
}

/**
 * Tells push that the log has grown. This only makes push faster, since the minute's run comes anyway, and it
 * never throws.
 */
export interface WakeUps {
  send(): Promise<void>
}

/** Names a webhook that has something to send. */
export interface PushOrder {
  licenseeId: string
  webhookId: string
}

/** Has webhooks called, each in its own run. */
export interface PushOrders {
  /** `afterSeconds` delays them, by at most 900. */
  send(orders: readonly PushOrder[], afterSeconds?: number): Promise<void>
}
