import type { Copy, Normalized } from '../copy.ts'
import type { CopyContext } from '../normalize/copy-context.ts'
import { normalizeCopy } from '../normalize/normalize-copy.ts'
import { patternOf } from '../normalize/pattern/pattern-of.ts'

/** In characters; what says more is no line for desks. */
const LONGEST = 400
/** Says at the end of an order that the text which takes the place of its story stands below. */
const cue = patternOf([
  /(?:substitute|replacement|corrected|new|updated|revised) (?:story|version|item|text|copy)[^.:;]{0,40} (?:follows|below)(?: below| here)?\s?[.:]?\s*$/iu,
  /use (?:the following|the (?:story|version|text|item) below|this (?:story|version|text|item))(?: instead)?\s?[.:]?\s*$/iu,
  /(?:substitute|replacement) (?:story|version|text) ?:\s*$/iu,
  /(?:neufassung|korrigierte (?:meldung|fassung)|neue fassung)[^.:;]{0,20} (?:folgt|lautet)(?: unten| nachstehend)?\s?[.:]?\s*$/iu,
  /(?:nouvelle version|version corrigée|dépêche corrigée)[^.:;]{0,20} (?:suit|ci-(?:dessous|après))\s?[.:]?\s*$/iu,
  /(?:nueva versión|versión corregida|noticia corregida)[^.:;]{0,20} (?:sigue|a continuación)\s?[.:]?\s*$/iu,
])
/** Places of stories in a drop are counted from 0; no drop holds so many. */
const APART = 10_000

/**
 * A kill and the text that its copy sends below it in the place of its story ("A corrected story follows"): two stories of a drop, of which the second is held for the desk, which sees whether
 * all of it is there. The kill alone where nothing says so, or where what stands below is no story.
 */
export const readSubstitute = async (
  { format, language, agency, service, blocks, ...stated }: Copy,
  killed: Normalized,
  context: CopyContext,
): Promise<Normalized[]> => {
  const at = blocks.findIndex(({ text }) => text.length <= LONGEST && cue.test(text))
  const line = blocks[at]
  if (!line) return [killed]
  const known = {
    format,
    ...(language && { language }),
    ...(agency && { agency }),
    ...(service && { service }),
  }
  const order = await normalizeCopy({ ...stated, ...known, blocks: blocks.slice(0, at + 1) }, context)
  const substitute = await normalizeCopy(
    { ...known, blocks: blocks.slice(at + 1) },
    { ...context, index: APART + (context.index ?? 0) },
  )
  if (!order.ok || order.value.notice?.kind !== 'kill' || !substitute.ok || substitute.value.notice)
    return [killed]
  const { article, spans } = substitute.value
  const status = { raw: line.text, rule: 'notice/is-substitute', ...(line.at && { at: line.at }) }
  const held = { ...article, status: 'withheld' as const, evidence: { ...article.evidence, status } }
  return [
    order.value,
    { ...substitute.value, article: held, spans: [{ field: 'status', ...status }, ...spans] },
  ]
}
