import { jsonHead } from '#domain/json/json-head.ts'
import type { Source } from '#domain/source.ts'

/** What the posts of WordPress (its own API, GraphQL, WordPress.com), the stories of Arc XP (ANS), the Guardian's content, the posts of Ghost, articles of Apple News and the nodes of Drupal have, and no other JSON that is read. */
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
  [/"content"\s*:\s*"/, /"(?:databaseId|global_ID)"\s*:/],
  [/"components"\s*:\s*\[/, /"role"\s*:/],
  [/"type"\s*:\s*"node--/],
]

/** JSON as the APIs and exports of content management systems give it: WordPress, Arc XP, Ghost, the Guardian's, Apple News Format, Drupal. */
export const detectCms = ({ text }: Pick<Source, 'text'>): boolean => {
  const head = jsonHead(text)
  return TELLING.some(signs => signs.every(sign => sign.test(head)))
}
