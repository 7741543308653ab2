import { LintedDrop, LintRequest } from '#schemas/desk/lint.ts'
import { RenderRequest } from '#schemas/desk/render-request.ts'
import { Upload, UploadRequest } from '#schemas/drops/upload.ts'
import { RawDrop, RawQuery, ReceiptList, ReceiptsQuery } from '#schemas/queries/drop-query.ts'
import { DropsPage, DropsQuery } from '#schemas/queries/drops-query.ts'
import type { DeskRouteName } from '#schemas/routes/desk-routes.ts'
import type { Operation } from '../operation.ts'

const tag = 'Desk'

/** The operations on drops, existing and new. */
export const dropOperations = {
  createUpload: {
    tag,
    summary: 'A form with which a browser uploads one drop to S3',
    body: UploadRequest,
    answers: { 201: { description: 'The form', content: { 'application/json': Upload } } },
    problems: [],
  },
  lintDrop: {
    tag,
    summary: 'What a drop would become; nothing is stored',
    body: LintRequest,
    answers: {
      200: { description: 'The copy as ingest would read it', content: { 'application/json': LintedDrop } },
    },
    problems: [],
  },
  renderArticle: {
    tag,
    summary: 'An article as a licensee would be given it',
    body: RenderRequest,
    answers: { 200: { description: 'Always served as plain text', content: { 'text/plain': 'text' } } },
    problems: [],
  },
  listDrops: {
    tag,
    summary: "The receipts of a day's drops, or of the last two days', newest first",
    query: DropsQuery,
    answers: { 200: { description: 'A page of receipts', content: { 'application/json': DropsPage } } },
    problems: [],
  },
  readReceipts: {
    tag,
    summary: 'The receipts of the drops of one key',
    query: ReceiptsQuery,
    answers: { 200: { description: 'Receipts', content: { 'application/json': ReceiptList } } },
    problems: [],
  },
  readRaw: {
    tag,
    summary: 'A drop as it came',
    query: RawQuery,
    answers: { 200: { description: 'The drop', content: { 'application/json': RawDrop } } },
    problems: ['not-found', 'order-refused'],
  },
} as const satisfies Partial<Record<DeskRouteName, Operation>>
