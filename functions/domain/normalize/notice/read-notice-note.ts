import { isSentence } from './version/is-sentence.ts'

const MARK = /^\W*([\p{Lu}\d][\p{Lu}\d ./]*?)\s*[-–—]\s*(?=\S)/u
const WRAPPED = /^[\s^*<(["“]*(?:(?:Eds|EDS|Editors)[:.]\s*)?/u

/**
 * The agency's words of a notice: of a mark before a headline, which is no sentence ("UPDATE 2-Shares fall"), the mark alone, else the line without its parentheses, wire
 * marks and "Eds:".
 */
export const readNoticeNote = (text: string): string | undefined => {
  const [front = '', mark] = MARK.exec(text) ?? []
  if (
    mark &&
    !isSentence(text.slice(front.length)) &&
    /^(?:UPDATE|CORRECTED|CORRECTION|REFILE|RPT|WRAPUP|LEAD|REPEAT)/u.test(mark)
  )
    return mark
  const open = text.replace(WRAPPED, '')
  const note = open.replace(open.includes('(') ? /[\s<>\]]+$/u : /[\s<>)\]]+$/u, '')
  return note === '' ? undefined : note
}
