import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

/** NITF 2.x-3.6: the root is `nitf`, with or without a namespace or DOCTYPE. */
export const detectNitf = ({ text }: Source): boolean => rootName(text)?.toLowerCase() === 'nitf'
