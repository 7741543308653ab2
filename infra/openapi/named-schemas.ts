import * as z from 'zod/mini'
import { Account } from '#schemas/account.ts'
import { Article } from '#schemas/article.ts'
import { Board } from '#schemas/board.ts'
import { Case } from '#schemas/case.ts'
import { Change } from '#schemas/change.ts'
import { Delivery } from '#schemas/delivery.ts'
import { CaseList, Redriven, Session, StoryFacts, TakedownList, TakedownState } from '#schemas/desk-answer.ts'
import {
  CaseDismissal,
  CaseResolution,
  FieldOrder,
  KillOrder,
  OrderOutcome,
  RecallOrder,
  ReinstateOrder,
  StateOrder,
} from '#schemas/desk-order.ts'
import { Evidence } from '#schemas/evidence.ts'
import { FeedEntry, FeedPage } from '#schemas/feed-page.ts'
import { Handover } from '#schemas/handover.ts'
import { IssuedKey } from '#schemas/keys/issued-key.ts'
import { LicensedArticle } from '#schemas/licensed-article.ts'
import { LicenseeList } from '#schemas/licensee-list.ts'
import { LintedDrop, LintRequest } from '#schemas/lint.ts'
import { Override } from '#schemas/override.ts'
import { Policy } from '#schemas/policy.ts'
import { Problem } from '#schemas/problem.ts'
import { DeliveriesPage } from '#schemas/queries/deliveries-query.ts'
import { RawDrop, ReceiptList } from '#schemas/queries/drop-query.ts'
import { DropsPage } from '#schemas/queries/drops-query.ts'
import { Receipt } from '#schemas/receipt.ts'
import { Rejection } from '#schemas/rejection.ts'
import { HeldStory, PendingRelease, ReleaseList } from '#schemas/release-list.ts'
import { RenderRequest } from '#schemas/render-request.ts'
import { RevisionDiff } from '#schemas/revision-diff.ts'
import { RevisionHistory } from '#schemas/revision-history.ts'
import { Selection } from '#schemas/selection.ts'
import { Story, StoryChange, StoryText } from '#schemas/story.ts'
import { StoryAs } from '#schemas/story-as.ts'
import { Acknowledgement } from '#schemas/takedown.ts'
import { TextsPage } from '#schemas/text-search.ts'
import { Upload, UploadRequest } from '#schemas/upload.ts'
import { Usage, UsageEntry } from '#schemas/usage.ts'
import { Verdict } from '#schemas/verdict.ts'
import { WebhookAnswer, WebhookList, WebhookWithSecret } from '#schemas/webhooks/webhook-answer.ts'
import { WebhookAttempt, WebhookDeliveries, WebhookTest } from '#schemas/webhooks/webhook-attempt.ts'
import { WebhookMessage, WebhookPing } from '#schemas/webhooks/webhook-message.ts'
import { EditedWebhook, NewWebhook, WebhookReplay } from '#schemas/webhooks/webhook-request.ts'

/** Schemas of answers, or parts of them, by their name in the document. */
const answered = {
  Account,
  Acknowledgement,
  Article,
  Board,
  Case,
  CaseList,
  Change,
  DeliveriesPage,
  Delivery,
  DropsPage,
  Evidence,
  FeedEntry,
  FeedPage,
  HeldStory,
  IssuedKey,
  LicensedArticle,
  LicenseeList,
  LintedDrop,
  OrderOutcome,
  Override,
  PendingRelease,
  Policy,
  // API Gateway answers with problems too, before or after a Lambda: those are of type `about:blank`.
  Problem: z.extend(Problem, { type: z.string().check(z.describe('Names the kind of problem')) }),
  RawDrop,
  Receipt,
  ReceiptList,
  Redriven,
  Rejection,
  ReleaseList,
  RevisionDiff,
  RevisionHistory,
  Selection,
  Session,
  Story,
  StoryAs,
  StoryText,
  StoryChange,
  TakedownList,
  StoryFacts,
  TakedownState,
  TextsPage,
  Handover,
  Upload,
  Usage,
  UsageEntry,
  Verdict,
  WebhookAnswer,
  WebhookAttempt,
  WebhookDeliveries,
  WebhookList,
  WebhookMessage,
  WebhookPing,
  WebhookTest,
  WebhookWithSecret,
}

/** Schemas of request bodies. */
const sent = {
  CaseDismissal,
  CaseResolution,
  EditedWebhook,
  FieldOrder,
  KillOrder,
  LintRequest,
  NewWebhook,
  RecallOrder,
  ReinstateOrder,
  RenderRequest,
  StateOrder,
  UploadRequest,
  WebhookReplay,
}

/** Every schema that the document names. */
export const namedSchemas = { answered, sent }
