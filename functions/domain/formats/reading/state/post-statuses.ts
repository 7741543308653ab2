import type { PublicationStatus } from '#schemas/publication-status.ts'

/** Statuses of posts (WordPress: "Post Status"). "inherit" says nothing. */
export const postStatuses: Readonly<Record<string, PublicationStatus>> = {
  publish: 'usable',
  future: 'withheld',
  draft: 'withheld',
  'auto-draft': 'withheld',
  pending: 'withheld',
  private: 'withheld',
  trash: 'canceled',
}
