/** A guard removed from the source: its text, which occurs once, and the text without it. */
export interface Mutant {
  file: string
  guard: string
  without: string
  /** Of random histories, if the usual one comes late to the first that shows it: a search through seeds found these. */
  seed?: number
  /** What finds it, if not the newsroom: the life of one story. */
  hunt?: '../told/hunt.ts'
}

/**
 * The guards that uphold the laws of the newsroom. Without any one of them, the model must find a history
 * that breaks those.
 */
export const mutants: Record<string, Mutant> = {
  'an article is served without regard to its embargo': {
    file: 'functions/domain/rights/visibility/visibility-of-article.ts',
    guard: "statusAt(change, now) === 'withheld'",
    without: "statusAt(change, new Date(8.64e15)) === 'withheld'",
  },
  'an expired article is served': {
    file: 'functions/domain/rights/visibility/visibility-of-article.ts',
    guard: 'isExpired(change, now)',
    without: 'false',
    seed: 11,
  },
  'a killed article is served': {
    file: 'functions/domain/rights/visibility/visibility-of-article.ts',
    guard: "if (change.status === 'canceled') return isNotified",
    without: "if ((change.status as string) === '') return isNotified",
  },
  'an article outside the license is served': {
    file: 'functions/domain/rights/visibility/visibility-of-article.ts',
    guard: "if (!isEntitled(held, change)) return 'hidden'",
    without: '',
  },
  'old feed entries keep their words beside an embargo': {
    file: 'functions/domain/rights/visibility/shows-text.ts',
    guard: 'return statesEmbargo(change, latest) && isEntitled(advance, latest)',
    without: 'return isEntitled(advance, latest)',
    seed: 62,
  },
  'every licensee gets advance copy': {
    file: 'functions/domain/rights/visibility/visibility-of-article.ts',
    guard: 'const isAhead = isEntitled(advance, change)',
    without: 'const isAhead = true || isEntitled(advance, change)',
  },
  'a hold without an end is served as advance copy': {
    file: 'functions/domain/rights/visibility/visibility-of-article.ts',
    guard: '!(isAhead && change.embargoedUntil)',
    without: '!isAhead',
    seed: 13,
  },
  'the feed shows changes outside the license': {
    file: 'functions/domain/rights/visibility/visibility-of-change.ts',
    guard: "if (!isEntitled(held, change)) return 'hidden'",
    without: '',
  },
  'the feed shows embargoed changes to licensees without advance copy': {
    file: 'functions/domain/rights/visibility/visibility-of-change.ts',
    guard: 'isEntitled(held, change) && isEntitled(advance, change)',
    without: 'isEntitled(held, change)',
  },
  'a published story that is withheld again is not withdrawn': {
    seed: 287,
    file: 'functions/commit/propose/to-change.ts',
    guard: "const isHeld = status === 'withheld'",
    without: "const isHeld = (status as string) === ''",
  },
  'a withdrawal is shown to licensees who never had the story': {
    file: 'functions/domain/rights/visibility/visibility-of-change.ts',
    guard: 'withdraws.some(each => isReached(held, each))',
    without: 'withdraws.length > 0',
  },
  'a licensee who lost advance copy is not told of its kill': {
    file: 'functions/commit/finish.ts',
    guard: 'const isAhead = change.status',
    without: "const isAhead = (change.status as string) === '' && change.status",
    seed: 46,
  },
  'a change that hides text puts no marks': {
    file: 'functions/commit/settle.ts',
    guard: 'await changes.mark(history)',
    without: 'await Promise.resolve()',
    seed: 7,
  },
  'marks are put after the change is in the log': {
    file: 'functions/commit/settle.ts',
    guard: `  if (before && showsLess(before, pending.change)) await changes.mark(history)
  const committedAt = latestOf(pending.change.committedAt, now)
  const change = { ...pending.change, committedAt, marks: true as const }
  const put = await changes.putAt(change)
`,
    without: `  const committedAt = latestOf(pending.change.committedAt, now)
  const change = { ...pending.change, committedAt, marks: true as const }
  const put = await changes.putAt(change)
  if (put.outcome === 'put' && before && showsLess(before, pending.change)) await changes.mark(history)
`,
    seed: 2,
  },
  'the first change of an article gets no mark': {
    file: 'functions/commit/settle.ts',
    guard: 'changes.mark(history)',
    without: 'changes.mark(history.slice(1))',
    seed: 7,
  },
  'the last change of an article gets no mark': {
    file: 'functions/commit/settle.ts',
    guard: 'changes.mark(history)',
    without: 'changes.mark(history.slice(0, -1))',
    seed: 7,
  },
  'a kill or a hold puts no marks': {
    file: 'functions/domain/rights/visibility/shows-less.ts',
    guard: "next.status !== 'usable' ||",
    without: '',
    seed: 7,
  },
  'an expiry that is set or moved puts no marks': {
    seed: 134,
    file: 'functions/domain/rights/visibility/shows-less.ts',
    guard: 'next.expires !== before.expires ||',
    without: '',
  },
  'a feed page ignores marks': {
    file: 'functions/license/texts/read-latest-if-marked.ts',
    guard: '!marked.has(change.seq)',
    without: 'marked',
    seed: 7,
  },
  'a withheld change counts as the state of its article': {
    file: 'functions/license/texts/read-latest-if-marked.ts',
    guard: "marks === true && status === 'usable'",
    without: 'marks === true && Boolean(status)',
  },
  'the feed skips a change that is due for release': {
    file: 'functions/license/log/scan-changes.ts',
    guard: "if (seenChange === 'due') return scan()",
    without: "if (seenChange === 'due') continue",
  },
  'the feed’s cursor repeats its last change': {
    file: 'functions/license/log/scan-changes.ts',
    guard: 'visible.at(-1)?.seq ??',
    without: '(visible.at(-1)?.seq ?? 1) - 1 ||',
  },
  'a later revision undoes a kill': {
    file: 'functions/commit/propose/judge.ts',
    guard: "if (isCanceled) return 'kill'\n    if (current.orderKey",
    without: 'if (current.orderKey',
    seed: 3,
  },
  'an earlier revision replaces a later one': {
    file: 'functions/commit/propose/judge.ts',
    guard: "if (current.orderKey > orderKey) return 'later-revision'",
    without: '',
  },
  'the same copy again appends a change': {
    file: 'functions/commit/propose/judge.ts',
    guard: "? 'absorb' : 'append'",
    without: "? 'append' : 'append'",
    seed: 13,
  },
  'a pending change is overwritten': {
    file: 'functions/commit/commit-change.ts',
    guard: 'current?.pending\n',
    without: 'current?.pending && false\n',
  },
  'a reader ignores a pending change that is in the log': {
    file: 'functions/commit/read/as-committed.ts',
    guard: 'if (!pending) return current',
    without: 'if (pending || !pending) return current',
    seed: 319,
  },
  'a writer does not recognize its own change in the log': {
    file: 'functions/commit/settle.ts',
    guard: 'if (isSameChange(put.by, pending.change))',
    without: 'if (isSameChange(put.by, pending.change) && false)',
  },
  'a writer takes another’s slot for its own': {
    file: 'functions/commit/settle.ts',
    guard: 'if (isSameChange(put.by, pending.change))',
    without: 'if (isSameChange(put.by, pending.change) || true)',
  },
  'an embargo is not recorded for release': {
    file: 'functions/commit/store-revision.ts',
    guard: "if (status !== 'canceled' && embargoedUntil && Date",
    without: "if ((status as string) === '' && embargoedUntil && Date",
  },
  'an expiry is not recorded for the release run': {
    file: 'functions/commit/store-revision.ts',
    guard: "if (status !== 'canceled' && expires)",
    without: "if ((status as string) === '' && expires)",
    seed: 2,
  },
  'an embargo that was moved ends at its old instant': {
    file: 'functions/commit/propose/propose-release.ts',
    guard: "const isUsable = statusAt(before, now) === 'usable'",
    without: "const isUsable = before.status !== 'canceled'",
    seed: 32,
  },
  'a retried webhook message keeps the text of a killed story': {
    file: 'functions/push/make-message.ts',
    guard: 'const isGone = await findHiddenTexts([change], holding)',
    without: 'const isGone = new Set<Change>()',
    seed: 18,
  },
  'a full webhook message carries a killed article': {
    file: 'functions/license/texts/find-texts.ts',
    guard: 'isGone.has(change) || textBytes',
    without: 'textBytes',
  },
  'a webhook’s cursor moves before its message is delivered': {
    file: 'functions/domain/webhooks/after-answer.ts',
    guard: 'const { failing, ...rest } = webhook',
    without: 'const { failing, ...rest } = { ...webhook, after: seq }',
    seed: 22,
  },
  'two runs push a webhook at once': {
    file: 'functions/domain/webhooks/is-waiting.ts',
    guard: ' || isAhead(lease?.until)',
    without: '',
    seed: 26,
  },
  'a webhook message has another id at each attempt': {
    file: 'functions/domain/webhooks/message-id.ts',
    guard: 'sealCursor(seq, cursorSecret)',
    without: 'sealCursor(seq + Math.floor(1e9 * Math.random()), cursorSecret)',
    seed: 19,
  },
  'a webhook calls advance copy published': {
    file: 'functions/domain/webhooks/event-of.ts',
    guard: "if (status === 'withheld') return 'article.withheld'",
    without: '',
    seed: 27,
  },
  'a webhook with one change due is taken for one that has nothing unsent': {
    file: 'functions/license/log/has-unsent.ts',
    guard: 'scan.next !== webhook.after',
    without: 'scan.next > webhook.after + 1',
    seed: 2,
  },
  'the kill of copy whose embargo just ended stays hidden': {
    file: 'functions/commit/reach/is-unseen-kill.ts',
    guard: '!mayBeSeen(before, now)',
    without: "before.status === 'withheld'",
    seed: 67,
  },
  'a kill that arrived before its story is not carried out': {
    file: 'functions/ingest/orders/apply-orders.ts',
    guard: 'if (!order.isItem) await carryOut(order, articleId)',
    without: '',
    seed: 175,
  },
  'a notice does not look for stories again after giving its order': {
    seed: 69,
    file: 'functions/ingest/orders/follow-notice.ts',
    guard: 'const [late, ...more] = await findStories(order)',
    without: 'const [late, ...more]: string[] = []',
  },
  'a story is stored without the names it is found by': {
    file: 'functions/ingest/stories/record-arrival.ts',
    guard: 'await (isStored ? arrivals.note(revision, names, day) : aliases.note(names, day))',
    without: "if (isStored) await arrivals.note(revision, { articleId: '', items: [], headline: '' }, day)",
    seed: 12,
  },
  'a standing order is given without being counted': {
    file: 'functions/ingest/orders/give-order.ts',
    guard: 'await standingOrders.count()',
    without: '',
    seed: 107,
  },
  'a story relies on cached standing orders': {
    file: 'functions/ingest/stories/record-arrival.ts',
    guard: ' || ordersCounted !== remembered.orders.counted',
    without: '',
    seed: 175,
  },
  'later copy lifts a hold of the desk': {
    seed: 86,
    file: 'functions/commit/commit-text.ts',
    guard: 'isOpen ? await bind(base, current) : base',
    without: 'base',
  },
  'lifting a hold of the desk ends the embargo of the desk that it replaced': {
    seed: 1,
    file: 'functions/domain/revisions/hold/lift-hold.ts',
    guard: 'hiddenEmbargo ?? own',
    without: 'own',
  },
  'the end of the log is remembered before the change is there': {
    file: 'functions/commit/commit-change.ts',
    guard: 'if (isOwn && !next.pending && next.change) ahead?.placed?.(next.change.seq)',
    without: 'if (next.pending) ahead?.placed?.(next.pending.change.seq)',
    seed: 19,
  },
  'a dismissed case leaves its standing order in force': {
    seed: 14,
    file: 'functions/desk/cases/close-case.ts',
    guard: 'await standingOrders.withdraw(toOrder(open))',
    without: 'undefined as string | undefined',
  },
  'a hold tells those again from whom a later embargo took published copy back': {
    seed: 7932,
    file: 'functions/commit/propose/to-change.ts',
    guard: 'change.withdraws?.length ? change.version : (change.aheadSince ?? change.version)',
    without: 'change.aheadSince ?? change.version',
  },
  'an embargo that stays as it is takes copy back just before it ends': {
    seed: 4,
    hunt: '../told/hunt.ts',
    file: 'functions/commit/reach/withdrawn-from.ts',
    guard: '(isLater || !until) && mayBeSeen',
    without: 'mayBeSeen',
  },
  'terms that take back only what was given in advance take back all': {
    seed: 28,
    hunt: '../told/hunt.ts',
    file: 'functions/commit/propose/to-change.ts',
    guard: 'isHeld || (byTerms.withdrawsAhead && !byTerms.withdraws)',
    without: 'isHeld',
  },
  'terms that narrow just before an embargo ends take back what nobody has': {
    hunt: '../told/hunt.ts',
    seed: 20261125,
    file: 'functions/commit/reach/withdrawn-by-terms.ts',
    guard: "mayBeSeen(before, now) && !(isHeld && before.status === 'withheld')",
    without: 'mayBeSeen(before, now)',
  },
}
