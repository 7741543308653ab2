import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

/** A pattern, given as text, that is made and tried only on texts with words it needs. */
export const lateScreen = (source: string, flags = 'u'): Pattern => screen({ source, flags })
