import type { Block, Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import type { FormField } from './form-field.ts'
import { readStatus } from './read-status.ts'

/** An identifier that no other story of a day has: "HW-0412", and not "1". */
const lasting = /^(?=.*\d)\S{4,}$/

/** An answer to a question in a form. */
export interface Answer {
  field: FormField
  value: Span
}

/**
 * The fields of copy that a form states, except the body: the first answer, or all answers if the field is a
 * list.
 */
export const answersToCopy = (answers: readonly Answer[], blocks: Block[]): Omit<Copy, 'format'> => {
  const all = (field: FormField): Span[] | undefined => {
    const found = answers.filter(answer => answer.field === field).map(({ value }) => value)
    return found.length > 0 ? found : undefined
  }
  const one = (field: FormField): Span | undefined => all(field)?.[0]
  const subjects = all('subjects')?.flatMap(({ raw }) =>
    raw
      .split(/[,;]/)
      .map(name => ({ name: name.trim() }))
      .filter(({ name }) => name !== ''),
  )
  return {
    ...present({
      headline: one('headline'),
      summary: one('summary'),
      slugline: one('slugline'),
      bylines: all('bylines'),
      taglines: all('taglines')?.map(span => ({ ...span, raw: `Contributing: ${span.raw}` })),
      dateline: one('dateline'),
      editorNote: joinSpans(all('editorNote') ?? [], '\n'),
      embargo: one('embargo'),
      sections: all('sections'),
      agency: one('agency'),
      credit: one('credit'),
      copyrightNotice: one('copyrightNotice'),
      usageTerms: all('usageTerms'),
      urgency: one('urgency'),
      language: one('language'),
      sourceId: all('sourceId')?.find(({ raw }) => lasting.test(raw)),
      sourceVersion: one('sourceVersion'),
      subjects,
    }),
    ...readStatus(all('status') ?? []),
    blocks,
  }
}
