import type { Change } from '#schemas/change.ts'

/**
 * A change that withholds published copy, as seen by those who could see that copy and may not see this one:
 * that it is held back, with the selection it had then, and nothing of the new revision, not even its
 * embargo.
 */
export const toWithdrawal = (change: Change): Change => {
  const { seq, articleId, orderKey, version, withdraws = [], withdrawsAhead = [], committedAt } = change
  const [selection = { sections: [] }] = [...withdraws, ...withdrawsAhead]
  return {
    seq,
    articleId,
    orderKey,
    kind: 'withdrawal',
    version,
    status: 'withheld',
    headline: '',
    ...selection,
    committedAt,
  }
}
