/** A guard removed from the source: its text, which occurs once, and the text without it. */
export interface Mutant {
  file: string
  guard: string
  without: string
}

/**
 * The guards that uphold the laws of the newsroom. Without any one of them, the model must find a history
 * that breaks those.
 */
export const mutants: Record<string, Mutant> = {
  'an item is not asked the time': {
    file: 'functions/domain/rights/sight/sight-of-article.ts',
    guard: "statusAt(change, now) === 'withheld'",
    without: "statusAt(change, new Date(8.64e15)) === 'withheld'",
  },
  'an item is not asked whether its time is over': {
    file: 'functions/domain/rights/sight/sight-of-article.ts',
    guard: 'isExpired(change, now)',
    without: 'false',
  },
  'an item is not asked for its kill': {
    file: 'functions/domain/rights/sight/sight-of-article.ts',
    guard: "if (change.status === 'canceled') return isTold",
    without: "if ((change.status as string) === '') return isTold",
  },
  'an item is not asked for the license': {
    file: 'functions/domain/rights/sight/sight-of-article.ts',
    guard: "if (!isEntitled(held, change)) return 'hidden'",
    without: '',
  },
  'embargoed copy in advance is for everybody': {
    file: 'functions/domain/rights/sight/sight-of-article.ts',
    guard: 'const isAhead = isEntitled(advance, change)',
    without: 'const isAhead = true || isEntitled(advance, change)',
  },
  'a hold is shown in advance': {
    file: 'functions/domain/rights/sight/sight-of-article.ts',
    guard: '!(isAhead && change.embargoedUntil)',
    without: '!isAhead',
  },
  'the feed is not asked for the license': {
    file: 'functions/domain/rights/sight/sight-of-change.ts',
    guard: "if (!isEntitled(held, change)) return 'hidden'",
    without: '',
  },
  'the feed shows what is withheld': {
    file: 'functions/domain/rights/sight/sight-of-change.ts',
    guard: 'isEntitled(held, change) && isEntitled(advance, change)',
    without: 'isEntitled(held, change)',
  },
  'what is held back again is not taken back': {
    file: 'functions/commit/propose/to-change.ts',
    guard: "const isHeld = status === 'withheld'",
    without: "const isHeld = (status as string) === ''",
  },
  'a withdrawal is told to whoever is covered': {
    file: 'functions/domain/rights/sight/sight-of-change.ts',
    guard: 'withdraws.some(each => isReached(held, each))',
    without: 'withdraws.length > 0',
  },
  'old entries show words of what is held back': {
    file: 'functions/domain/rights/sight/shows-words.ts',
    guard: "if (statusAt(latest, now) !== 'withheld') return true",
    without: 'return true',
  },
  'who left an embargo is not told of its kill': {
    file: 'functions/commit/finish.ts',
    guard: 'const isAhead = change.status',
    without: "const isAhead = (change.status as string) === '' && change.status",
  },
  'what comes to show less gets no mark': {
    file: 'functions/commit/settle.ts',
    guard: 'await changes.mark(history)',
    without: 'await Promise.resolve()',
  },
  'marks are put once the change is in the log': {
    file: 'functions/commit/settle.ts',
    guard: `  if (before && showsLess(before, pending.change)) await changes.mark(history)
  const change = { ...pending.change, marks: true as const }
  const put = await changes.putAt(change)
`,
    without: `  const change = { ...pending.change, marks: true as const }
  const put = await changes.putAt(change)
  if (put.outcome === 'put' && before && showsLess(before, pending.change)) await changes.mark(history)
`,
  },
  'the first change of an article gets no mark': {
    file: 'functions/commit/settle.ts',
    guard: 'changes.mark(history)',
    without: 'changes.mark(history.slice(1))',
  },
  'the last change of an article gets no mark': {
    file: 'functions/commit/settle.ts',
    guard: 'changes.mark(history)',
    without: 'changes.mark(history.slice(0, -1))',
  },
  'a kill or a hold marks nothing': {
    file: 'functions/domain/rights/sight/shows-less.ts',
    guard: "next.status !== 'usable' ||",
    without: '',
  },
  'an end that is set or moved marks nothing': {
    file: 'functions/domain/rights/sight/shows-less.ts',
    guard: 'next.expires !== before.expires ||',
    without: '',
  },
  'a page does not look for marks': {
    file: 'functions/license/texts/heed-marks.ts',
    guard: '!marked.has(change.seq)',
    without: 'marked',
  },
  'what is withheld speaks for its article': {
    file: 'functions/license/texts/heed-marks.ts',
    guard: "marks === true && status === 'usable'",
    without: 'marks === true && Boolean(status)',
  },
  'the feed shows what a fast clock released': {
    file: 'functions/domain/rights/sight/sight-of-change.ts',
    guard: "isEmbargoed(change, now) ? 'due' : 'visible'",
    without: "isEmbargoed(change, now) ? 'visible' : 'visible'",
  },
  'the feed passes over what is due': {
    file: 'functions/license/log/scan-changes.ts',
    guard: "if (sight === 'due') return scan()",
    without: '',
  },
  'the feed repeats its last change': {
    file: 'functions/license/log/scan-changes.ts',
    guard: 'visible.at(-1)?.seq ??',
    without: '(visible.at(-1)?.seq ?? 1) - 1 ||',
  },
  'a revision lifts a kill': {
    file: 'functions/commit/propose/judge.ts',
    guard: "if (isCanceled) return 'kill'\n    if (current.orderKey",
    without: 'if (current.orderKey',
  },
  'an earlier revision replaces a later one': {
    file: 'functions/commit/propose/judge.ts',
    guard: "if (current.orderKey > orderKey) return 'later-revision'",
    without: '',
  },
  'the same copy again is a change again': {
    file: 'functions/commit/propose/judge.ts',
    guard: "? 'absorb' : 'append'",
    without: "? 'append' : 'append'",
  },
  'what is pending is overwritten': {
    file: 'functions/commit/commit-change.ts',
    guard: 'current?.pending\n',
    without: 'current?.pending && false\n',
  },
  'a reader ignores what is pending and in the log': {
    file: 'functions/commit/read/as-committed.ts',
    guard: 'if (!pending) return current',
    without: 'if (pending || !pending) return current',
  },
  'its own change in the log is not known again': {
    file: 'functions/commit/settle.ts',
    guard: 'if (isSameChange(put.by, pending.change))',
    without: 'if (isSameChange(put.by, pending.change) && false)',
  },
  'another’s slot is taken for the own': {
    file: 'functions/commit/settle.ts',
    guard: 'if (isSameChange(put.by, pending.change))',
    without: 'if (isSameChange(put.by, pending.change) || true)',
  },
  'an embargo is not noted': {
    file: 'functions/commit/store-revision.ts',
    guard: "if (status !== 'canceled' && embargoedUntil && Date",
    without: "if ((status as string) === '' && embargoedUntil && Date",
  },
  'an expiry is not noted': {
    file: 'functions/commit/store-revision.ts',
    guard: "if (status !== 'canceled' && expires)",
    without: "if ((status as string) === '' && expires)",
  },
  'an embargo that was moved ends all the same': {
    file: 'functions/commit/propose/propose-release.ts',
    guard: "const isUsable = statusAt(before, now) === 'usable'",
    without: "const isUsable = before.status !== 'canceled'",
  },
  'a message keeps the words that it had when it first failed': {
    file: 'functions/push/make-message.ts',
    guard: 'const isGone = await findGone([change], holding)',
    without: 'const isGone = new Set<Change>()',
  },
  'a message with its article is not asked for its kill': {
    file: 'functions/license/texts/find-texts.ts',
    guard: 'isGone.has(change) || outgrowsPage',
    without: 'outgrowsPage',
  },
  'a webhook’s cursor moves before its message is taken': {
    file: 'functions/domain/webhooks/after-answer.ts',
    guard: 'const { failing, ...rest } = webhook',
    without: 'const { failing, ...rest } = { ...webhook, after: seq }',
  },
  'two runs call an endpoint at once': {
    file: 'functions/domain/webhooks/is-waiting.ts',
    guard: ' || isAhead(lease?.until)',
    without: '',
  },
  'a message has another id at each attempt': {
    file: 'functions/domain/webhooks/message-id.ts',
    guard: 'sealCursor(seq, cursorSecret)',
    without: 'sealCursor(seq + Math.floor(1e9 * Math.random()), cursorSecret)',
  },
  'copy in advance is called published': {
    file: 'functions/domain/webhooks/event-of.ts',
    guard: "if (status === 'withheld') return 'article.withheld'",
    without: '',
  },
  'the minute’s run forgets a webhook that one change waits for': {
    file: 'functions/wake/wake-webhooks.ts',
    guard: 'scan.next !== webhook.after',
    without: 'scan.next > webhook.after + 1',
  },
  'every kill of embargoed copy stays unseen': {
    file: 'functions/commit/reach/is-unseen-kill.ts',
    guard: '!mayBeSeen(before, now)',
    without: "before.status === 'withheld'",
  },
  'a kill that waits for its story is not carried out': {
    file: 'functions/ingest/orders/heed-orders.ts',
    guard: 'if (!order.isItem) await carryOut(order, articleId)',
    without: '',
  },
  'a notice does not look again once it has given its order': {
    file: 'functions/ingest/orders/follow-notice.ts',
    guard: 'const [late, ...more] = await findStories(order)',
    without: 'const [late, ...more]: string[] = []',
  },
  'a story does not note what it goes by': {
    file: 'functions/ingest/stories/arrive.ts',
    guard: 'await (isStored ? arrivals.note(revision, names, day) : aliases.note(names, day))',
    without: "if (isStored) await arrivals.note(revision, { articleId: '', items: [], headline: '' }, day)",
  },
  'an order that is given is not counted': {
    file: 'functions/ingest/orders/give-order.ts',
    guard: 'await standingOrders.count()',
    without: '',
  },
  'a story goes by the orders that it remembers': {
    file: 'functions/ingest/stories/arrive.ts',
    guard: 'ordersCounted !== remembered.orders?.counted',
    without: 'remembered.orders === undefined',
  },
  'a case that is dismissed leaves its order standing': {
    file: 'functions/desk/cases/close-case.ts',
    guard: 'await standingOrders.withdraw(toOrder(open))',
    without: 'undefined as string | undefined',
  },
}
