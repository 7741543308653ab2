import type { AudioObject, ImageObject, VideoObject } from 'schema-dts'
import { toUri } from '#domain/formats/uris/to-uri.ts'
import { present } from '#domain/present.ts'
import type { Media } from '#schemas/article.ts'

/** A picture, video or sound that goes with the story, without its address if that is not a web address. */
export const toMediaObject = ({
  kind = '',
  href = '',
  caption,
  credit,
}: Media): ImageObject | VideoObject | AudioObject => {
  const stated = present({ contentUrl: toUri(href), caption, creditText: credit })
  if (/video|film|animation/i.test(kind)) return { '@type': 'VideoObject', ...stated }
  if (/audio|sound/i.test(kind)) return { '@type': 'AudioObject', ...stated }
  return { '@type': 'ImageObject', ...stated }
}
