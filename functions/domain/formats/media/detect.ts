import type { Source } from '../../source.ts'
import { mediaKind } from './media-kind.ts'

/** A picture, film, sound, or document that holds no text Wiredesk reads, by its first bytes. */
export const detectMedia = ({ bytes }: Source): boolean => mediaKind(bytes) !== undefined
