import type { Draft } from '#domain/normalize/draft/draft.ts'
import { retitle } from '#domain/normalize/draft/retitle.ts'

/** Lines above a story, and how long one is at most, in characters. */
const AT_HEAD = 3
const LONGEST = 360
/** What replaces, and what is replaced, by its headline or its slug: "This replaces “Blast in quarry”.", "In place of BC-Sorn-Quarry", "Sustituye a «Cuatro heridos»". */
const form =
  /^\W*(?:(?:eds|please|use|this|diese|cette|esta|story|item|version|meldung|dépêche|nota)\W{1,3}){0,4}(?:r[eé]m?places?|supersedes|substitu(?:tes?(?: for)?|i)|(?:in place|instead) of|not(?= BC)|ersetzt|sustituye a|sostituisce|vervangt|erstatter|ersätter|korvaa|zastępuje|заменяет):?(?: \p{L}+){0,2} (?:["“„«][^"“”„«»]{8,200}["”“»]|BC-\S+)(?:,? (?:which|sent|moved)\b.{0,80})?\W*$/iu

/** Marks copy as a writethru where a line above it says what it is sent in the place of. That is no headline. */
export const markReplaced = (draft: Draft, paragraphs: readonly string[]): void => {
  const { fields, spans, removed } = draft
  const raw = paragraphs.slice(0, AT_HEAD).find(line => line.length <= LONGEST && form.test(line))
  if (raw === undefined || fields.change) return
  retitle(draft, raw, paragraphs)
  if (fields.headline === raw) return
  fields.change = { class: 'writethru', note: raw }
  const left = removed.findIndex(each => each.raw === raw)
  if (left >= 0) removed.splice(left, 1)
  spans.push({ field: 'change', raw, rule: 'notice/is-writethru' })
}
