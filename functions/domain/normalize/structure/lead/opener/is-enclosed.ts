import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { statesUsage } from '#domain/normalize/usage-terms/states-usage.ts'
import { hasVerb } from './has-verb.ts'
import { isNoMatter } from './is-no-matter.ts'

const enclosed = /^\((\p{Lu}[^()]*\s\p{Ll}[^()]*[.!?…]["”’]?)\)$/u
/** Fewest words of a sentence, and its most: notes are longer. */
const fewest = 3
const longest = 40
/** What notes on a story speak of. */
const ofCopy = screen(
  /\b(?:stor(?:y|ies)|articles?|reports?|columns?|columnist|series|parts?|essay|excerpt\w*|interview|photos?|pictures?|images?|videos?|audio|graphics?|names?|editors?|clients?|subscribers?|readers?|writers?|authors?|reporters?|staff|opinions?|views|publi\w+|post(?:ed|s)|print\w*|translat\w*|copyright\w*|rights|licen[sc]\w+|reprint\w*|updat\w+|correct\w*|edit\w*|use[ds]?|usage|embargo\w*|headlines?|version|spelling|contribut\w+|reporting|credit|advertis\w+|sponsor\w*|subscri\w+|newsletter|newspaper|website|click)\b/i,
)

/** "(It was not the first time.)": a sentence of the story in parentheses, and no note on it ("(Names have been changed.)"). */
export const isEnclosed = (text: string): boolean => {
  const words = enclosed.exec(text)?.[1]
  if (words === undefined || countWords(words) < fewest || countWords(words) > longest) return false
  return hasVerb(words) && !ofCopy.test(words) && !statesUsage(words) && isNoMatter(text) && isNoMatter(words)
}
