import type { Article } from '#schemas/article.ts'
import type { ChangeClass } from '#schemas/change-class.ts'
import { canonicalJson } from '../canonical-json.ts'

/** The most words a correction may replace: this many, or this share of the text if that is more. */
const FEW_WORDS = 6
const FEW_SHARE = 0.03

/** If a smaller share than this of the old words is kept, it is a new text. */
const KEPT_SHARE = 0.5

/**
 * How a revision differs from the previous one, judged by their contents: `kill`; the same words, with
 * everything else the same (`refile`) or not (`metadata-only`); a few words replaced (`correction`); most
 * words new (`writethru`); anything else (`update`). Words are counted, not aligned, so the time is linear in
 * the texts.
 */
export const classifyChange = (before: Article, after: Article): ChangeClass => {
  if (after.status === 'canceled') return 'kill'
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.join(' ') === now.join(' '))
    return metadataOf(before) === metadataOf(after) ? 'refile' : 'metadata-only'
  const kept = countShared(old, now)
  const [removed, added] = [old.length - kept, now.length - kept]
  if (kept < old.length * KEPT_SHARE) return 'writethru'
  const few = Math.max(FEW_WORDS, old.length * FEW_SHARE)
  return removed > 0 && removed <= few && added <= few ? 'correction' : 'update'
}

const wordsOf = ({ headline, body }: Article): string[] =>
  `${headline}\n${body.text}`.normalize('NFC').split(/\s+/u).filter(Boolean)

const countShared = (old: readonly string[], now: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of now) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return shared
}

/** All of an article except its text and what is particular to each sending. */
const metadataOf = ({
  version: _version,
  sourceVersion: _sourceVersion,
  versionCreated: _versionCreated,
  receivedAt: _receivedAt,
  change: _change,
  editorNote: _editorNote,
  evidence: _evidence,
  headline: _headline,
  body,
  ...rest
}: Article): string | undefined => canonicalJson({ ...rest, html: body.html.replace(/\s+/gu, ' ') })
