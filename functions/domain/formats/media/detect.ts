import type { Source } from '#domain/source.ts'
import { mediaKind } from './media-kind.ts'

/** A picture, film, sound or document without text that Wiredesk reads, by its first bytes. */
export const detectMedia = ({ bytes }: Source): boolean => mediaKind(bytes) !== undefined
