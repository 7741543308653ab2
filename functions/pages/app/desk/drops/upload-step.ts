import type { Receipt } from '#schemas/drops/receipt.ts'

/** How far the upload of a drop has come. */
export type UploadStep =
  | { step: 'sending'; share: number }
  /**
   * Not sent yet, since it would replace the text of another file of its name: of one that was dropped today (`earlier`), or of one that was
   * chosen with it.
   */
  | { step: 'namesake'; earlier?: Receipt }
  | { step: 'reading' }
  | { step: 'done'; receipt: Receipt }
  | { step: 'late' }
  | { step: 'failed'; detail: string; status?: number }
