import type { Copy } from '#domain/copy.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { type Answer, answersToCopy } from './answers-to-copy.ts'
import { formField } from './form-field.ts'

/**
 * The answers of a web form that a script mails as a JSON object of questions with lists of answers
 * (`{"Headline": ["..."], "Body": ["..."]}`; Google Forms). Undefined if the text is not one with a headline
 * and a body.
 */
export const readJsonForm = (text: string): Omit<Copy, 'format'> | undefined => {
  const form = parseObject(text)
  if (!form) return undefined
  const answers: Answer[] = []
  for (const [label, value] of Object.entries(form)) {
    const field = formField(label)
    const raw = [value]
      .flat()
      .filter(each => typeof each === 'string')
      .map(each => each.trim())
      .filter(each => each !== '')
    const joined = raw.join(field === 'body' ? '\n\n' : ', ')
    if (field && joined) answers.push({ field, value: { raw: joined, source: `email: form/${label}` } })
  }
  const body = answers.find(({ field }) => field === 'body')
  if (!body || !answers.some(({ field }) => field === 'headline')) return undefined
  return answersToCopy(
    answers,
    readLines(body.value.raw).map(({ at: _, ...block }) => block),
  )
}

const parseObject = (text: string): object | undefined => {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}
