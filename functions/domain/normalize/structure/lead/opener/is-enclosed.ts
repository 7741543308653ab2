import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
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
  patternOf(
    /\b/i,
    [
      /stor(?:y|ies)/i,
      /articles?/i,
      /reports?/i,
      /columns?/i,
      /columnist/i,
      /series/i,
      /parts?/i,
      /essay/i,
      /excerpt\w*/i,
      /interview/i,
      /photos?/i,
      /pictures?/i,
      /images?/i,
      /videos?/i,
      /audio/i,
      /graphics?/i,
      /names?/i,
      /clients?/i,
      /readers?/i,
      /writers?/i,
      /authors?/i,
      /reporters?/i,
      /staff/i,
      /opinions?/i,
      /views/i,
      /publi\w+/i,
      /post(?:ed|s)/i,
      /print\w*/i,
      /translat\w*/i,
      /copyright\w*/i,
      /rights/i,
      /licen[sc]\w+/i,
      /reprint\w*/i,
      /updat\w+/i,
      /correct\w*/i,
      /edit\w*/i,
      /use[ds]?/i,
      /usage/i,
      /embargo\w*/i,
      /headlines?/i,
      /version/i,
      /spelling/i,
      /contribut\w+/i,
      /reporting/i,
      /credit/i,
      /advertis\w+/i,
      /sponsor\w*/i,
      /subscri\w+/i,
      /newsletter/i,
      /newspaper/i,
      /website/i,
      /click/i,
    ],
    /\b/i,
  ),
)

/** "(It was not the first time.)": a sentence of the story in parentheses, and no note on it ("(Names have been changed.)"). */
export const isEnclosed = (text: string): boolean => {
  const words = enclosed.exec(text)?.[1]
  if (words === undefined || countWords(words) < fewest || countWords(words) > longest) return false
  return hasVerb(words) && !ofCopy.test(words) && !statesUsage(words) && isNoMatter(text) && isNoMatter(words)
}
