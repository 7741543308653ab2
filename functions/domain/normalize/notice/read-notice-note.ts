const MARK = /^\W*([\p{Lu}\d][\p{Lu}\d ./]*?)\s*[-–—]\s*(?=\S)/u
const WRAPPED = /^[\s^*<(["“]*(?:(?:Eds|EDS|Editors)[:.]\s*)?/u

/**
 * The agency's words of a notice: of a mark before a headline ("UPDATE 2-Shares fall") the mark alone, else the line without its parentheses, wire
 * marks and "Eds:".
 */
export const readNoticeNote = (text: string): string | undefined => {
  const mark = MARK.exec(text)?.[1]
  if (mark && /^(?:UPDATE|CORRECTED|CORRECTION|REFILE|RPT|WRAPUP|LEAD|REPEAT)/u.test(mark)) return mark
  const note = text
    .replace(WRAPPED, '')
    .replace(/[\s<>)\]]+$/u, match =>
      match.includes(')') && text.replace(WRAPPED, '').includes('(') ? ')' : '',
    )
  return note === '' ? undefined : note
}
