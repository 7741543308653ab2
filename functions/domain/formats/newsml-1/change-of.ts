import type { Span } from '#domain/copy.ts'
import type { ChangeClass } from '#schemas/change-class.ts'

/**
 * Words of instructions, genres and news lines that state a change class (NewsML 1 `Instruction`: "Rectify",
 * "Delete").
 */
const classes: readonly (readonly [RegExp, ChangeClass])[] = [
  [/^(?:kill|cancel|delete|withdraw|rescind|annul)/i, 'kill'],
  [/^(?:correct|rectif|korrektur|berichtig|corrig)/i, 'correction'],
  [/^(?:writethru|write-thru)/i, 'writethru'],
  [/^(?:refile|repeat|resend)/i, 'refile'],
  [/^(?:update|replace)/i, 'update'],
]

/**
 * The strongest change that any of the spans states, and which does; `{}` if none does. A kill also cancels.
 */
export const changeOf = (spans: readonly (Span | undefined)[]) => {
  for (const [word, kind] of classes) {
    const changeFrom = spans.find(span => span && word.test(span.raw))
    if (changeFrom)
      return {
        ...(kind === 'kill' && { status: 'canceled' as const, statusFrom: changeFrom }),
        change: { class: kind },
        changeFrom,
      }
  }
  return {}
}
