import { CaseDismissal, CaseResolution } from '#schemas/desk/desk-order.ts'
import type { DeskRouteName } from '#schemas/routes/desk-routes.ts'
import type { Operation } from '../operation.ts'
import { done } from './done.ts'

const problems = ['not-found', 'order-refused'] as const

/** The operations that decide a case. */
export const caseOperations = {
  resolveCase: {
    tag: 'Desk',
    summary: 'Kills, holds, publishes or embargoes the story a case is about',
    body: CaseResolution,
    answers: { 200: done },
    problems,
  },
  dismissCase: {
    tag: 'Desk',
    summary: 'Closes a case and leaves everything as it is',
    body: CaseDismissal,
    answers: { 200: done },
    problems,
  },
} as const satisfies Partial<Record<DeskRouteName, Operation>>
