import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const line = screen(
  patternOf(/^/i, [
    /(?:more )?AP (?:sports|NFL|NBA|MLB|NHL|coverage|[A-Z]\w+)?(?: \w+){0,3}\s?:\s?(?:https?:|www\.|apnews)/i,
    /(?:follow|find|see|read|for) (?:all |more |full |the )?(?:of )?(?:AP|CNN|Reuters|Bloomberg|the latest|our|complete)(?:(?:'|’)s)?\b.{0,80}(?:at|:|on|visit) ?(?:https?:|www\.|[\w-]+\.(?:com|org|net))/i,
    /(?:online|on the (?:net|web)|internet|links?)\s?:?$/i,
    /(?:online|on the (?:net|web)|source|full (?:report|text|study)|website)\s?:\s?(?:https?:|www\.)/i,
    /source text\b.{0,50}[:[]/i,
    /further company coverage\s?:/i,
    /visit .{2,60} (?:at|online) ?:? ?(?:https?:|www\.)\S+$/i,
    /read the (?:original|full) (?:article|story|report) (?:on|at|in|here)\b.{0,60}$/i,
    /(?:for )?more:? https?:/i,
    /mehr (?:aus|zu|über) .{2,40} (?:finden|lesen) sie (?:hier|auf .{2,40}|unter .{2,40})\.?$/i,
    /lea más sobre .{3,60} y otras noticias\b.{0,40}/i,
    /(?:veja|leia|confira) (?:mais|outras|todas as) (?:notícias|reportagens) .{0,60}n[oa]s? [^.!?]{2,40}\.?$/i,
  ]),
)

/** Where more of the agency's coverage stands: "Follow AP's coverage at https://…", "Online:". */
export const coverageLink: FurnitureRule = {
  name: 'body/coverage-link',
  zones: ['tail'],
  matches: text => text.length < 300 && line.test(text),
}
