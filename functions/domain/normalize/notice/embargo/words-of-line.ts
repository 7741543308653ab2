/** Scripts that set no words apart. */
const joined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const words = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.:/-]*/gu
/** "l'édition" */
const article = /^[ldn]['’]|[.:’'-]+$/giu

let segmenter: Intl.Segmenter | undefined

/** The words and numbers of a line, without marks; of scripts that set none apart, as the dictionary of Unicode parts them. */
export const wordsOfLine = (line: string): string[] => {
  if (!joined.test(line)) return (line.match(words) ?? []).map(word => word.replace(article, ''))
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return [...segmenter.segment(line)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
}

/** Whether such a line names no day and no hour beside its numbers: "解禁は6月から". */
export const hasNoDay = (line: string): boolean =>
  joined.test(line) && !/[日天曜周時时点點]|星期|[明翌]|วัน|\d [น]/u.test(line)
