import type { Source } from '#domain/source.ts'

/** How much of a drop is searched: a whole post precedes it in what an API answers. */
const REACH = 200_000

/** What the posts of WordPress, the stories of Arc XP (ANS), the Guardian's content and the posts of Ghost have, and no other JSON that is read. */
const TELLING: readonly (readonly RegExp[])[] = [
  [
    /"content"\s*:\s*\{\s*"(?:rendered|raw|protected|block_version)"\s*:/,
    /"title"\s*:\s*\{\s*"(?:rendered|raw)"\s*:/,
  ],
  [/"content_elements"\s*:\s*\[/],
  [/"webTitle"\s*:/, /"fields"\s*:\s*\{/],
  [
    /"published_at"\s*:/,
    /"(?:html|plaintext|lexical|mobiledoc)"\s*:/,
    /"(?:feature_image|custom_excerpt|comment_id)"\s*:/,
  ],
]

/** JSON as the APIs and exports of content management systems give it: WordPress, Arc XP, Ghost, the Guardian's. */
export const detectCms = ({ text }: Pick<Source, 'text'>): boolean => {
  if (!/^\s*[[{]/.test(text)) return false
  const head = text.slice(0, REACH)
  return TELLING.some(signs => signs.every(sign => sign.test(head)))
}
