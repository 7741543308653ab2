import type { AudioObject, ImageObject, VideoObject } from 'schema-dts'
import type { Media } from '#schemas/article.ts'
import { present } from '../../../present.ts'
import { toUri } from '../../uris/to-uri.ts'

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
