import { listPhrases } from '#domain/conventions/related-phrases.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** The heading of a list of other stories, in another language than English. */
export const listsAbroad = screen(new RegExp(`^(?:${listPhrases})[^\\p{L}\\d]*$`, 'iu'))
