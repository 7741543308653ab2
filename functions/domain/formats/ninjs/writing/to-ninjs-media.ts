import { toUri } from '#domain/formats/uris/to-uri.ts'
import { usageTexts } from '#domain/formats/writing/usage-texts.ts'
import { present } from '#domain/present.ts'
import type { Media } from '#schemas/article.ts'
import type { NinjsMedia } from './ninjs-item.ts'

const kinds: readonly (readonly [RegExp, NinjsMedia['type']])[] = [
  [/video|film|animation/i, 'video'],
  [/audio|sound/i, 'audio'],
  [/graphic|chart|map/i, 'graphic'],
]

/**
 * A reference to a picture, video, sound or graphic. One without an address is named after its article,
 * `uri`.
 */
export const toNinjsMedia = (
  { kind = '', href, caption, credit, usageTerms = [] }: Media,
  uri: string,
): NinjsMedia => ({
  uri: toUri(href ?? '') ?? uri,
  type: kinds.find(([pattern]) => pattern.test(kind))?.[1] ?? 'picture',
  ...present({ caption, credit, usageTerms: usageTexts(usageTerms).join('\n') || undefined }),
})
