import * as z from 'zod/mini'
import { Article } from '#schemas/article.ts'
import { Change } from '#schemas/change.ts'
import { Board } from '#schemas/desk/board.ts'
import { Case } from '#schemas/desk/case.ts'
import {
  CaseList,
  Redriven,
  Session,
  StoryFacts,
  TakedownList,
  TakedownState,
} from '#schemas/desk/desk-answer.ts'
import {
  CaseDismissal,
  CaseResolution,
  FieldOrder,
  KillOrder,
  OrderOutcome,
  RecallOrder,
  ReinstateOrder,
  StateOrder,
} from '#schemas/desk/desk-order.ts'
import { Handover } from '#schemas/desk/handover.ts'
import { LicenseeList } from '#schemas/desk/licensee-list.ts'
import { LintedDrop, LintRequest } from '#schemas/desk/lint.ts'
import { Override } from '#schemas/desk/override.ts'
import { HeldStory, PendingRelease, ReleaseList } from '#schemas/desk/release-list.ts'
import { RenderRequest } from '#schemas/desk/render-request.ts'
import { Story, StoryChange, StoryText } from '#schemas/desk/story.ts'
import { StoryAs } from '#schemas/desk/story-as.ts'
import { TextsPage } from '#schemas/desk/text-search.ts'
import { Receipt } from '#schemas/drops/receipt.ts'
import { Rejection } from '#schemas/drops/rejection.ts'
import { Upload, UploadRequest } from '#schemas/drops/upload.ts'
import { Evidence } from '#schemas/evidence.ts'
import { IssuedKey } from '#schemas/keys/issued-key.ts'
import { Account } from '#schemas/license/account.ts'
import { Delivery } from '#schemas/license/delivery.ts'
import { FeedEntry, FeedPage } from '#schemas/license/feed-page.ts'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { Policy } from '#schemas/license/policy.ts'
import { Acknowledgement } from '#schemas/license/takedown.ts'
import { Usage, UsageEntry } from '#schemas/license/usage.ts'
import { Verdict } from '#schemas/license/verdict.ts'
import { Problem } from '#schemas/problem.ts'
import { DeliveriesPage } from '#schemas/queries/deliveries-query.ts'
import { RawDrop, ReceiptList } from '#schemas/queries/drop-query.ts'
import { DropsPage } from '#schemas/queries/drops-query.ts'
import { RevisionDiff } from '#schemas/revision-diff.ts'
import { RevisionHistory } from '#schemas/revision-history.ts'
import { Selection } from '#schemas/selection.ts'
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
