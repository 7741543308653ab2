import type { Source } from '#domain/source.ts'
import { mediaKind } from './media-kind.ts'

/** A picture, film, sound or document without text that Wiredesk reads, by its name and first bytes. */
export const detectMedia = ({ bytes, path }: Source): boolean => mediaKind(bytes, path) !== undefined
