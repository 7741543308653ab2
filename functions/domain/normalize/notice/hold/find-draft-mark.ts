import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 70

/** What desks call a text that is not done: in English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic languages, Polish, Russian, Ukrainian, Turkish, Chinese, Japanese and Korean. */
const WORDS =
  'draft|entwurf|rohfassung|brouillon|borrador|bozza|rascunho|kladde|conceptversie|utkast|udkast|luonnos|szkic|taslak|черновик|чернетка|草稿|下書き|초안'
const draft = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu')

/** "DRAFT", "First draft", "Draft 2", "ENTWURF – Stand 1. Dezember" */
const named = new RegExp(
  `^\\P{L}*(?:(?:first|second|rough|early|working|1st|2nd|this is a) )?(?:${WORDS})(?: (?:copy|version|text|only|story|for (?:review|approval|comments?)))?(?:\\P{L}{1,4}(?:v|version|stand)? ?\\d[^:]{0,20})?\\P{L}*$`,
  'iu',
)

const unready = patternOf(
  /^\P{L}*/iu,
  [
    // "Work in progress", "Not yet edited", "For legal review"
    /(?:work in progress|wip|(?:for|in|under) legal review|not (?:yet )?(?:edited|finished|finali[sz]ed)|unfinished(?: copy| draft)?|wersja robocza|version provisoire|noch nicht (?:redigiert|fertig))/iu,
    // "For approval", "Zur Freigabe", "Pour relecture"
    /(?:for (?:your )?(?:review|approval|sign-?off|fact-?check(?:ing)?)(?: only| please)?|zur (?:freigabe|abstimmung|abnahme|korrektur)|pour (?:validation|relecture|approbation)|para (?:revisión|revisar|aprobación|aprovação|revisão)|per approvazione|ter (?:goedkeuring|controle)|till korrektur|til godkendelse|til godkjenning)/iu,
    // "Please review before publishing"
    /(?:please |pls )?(?:review|approve|check|proof(?:read)?|edit|sub)(?: (?:this|it))? (?:before|prior to) (?:publishing|publication|posting|use|release|it (?:goes|runs)\b.{0,20})/iu,
    // "Do not file", "This is a test", "Test story"
    /do not (?:file|move|transmit)(?: yet)?|this is (?:only |just )?a test|test (?:story|article|post|page|item|drop)/iu,
  ],
  /\P{L}*$/iu,
)

/** "[DRAFT] Ferry line sells both ships", "Ferry line sells both ships (draft)", "[TEST] …" */
const bracketed = new RegExp(
  `^[[(【]\\s?(?:(?:first |rough )?(?:${WORDS})|wip|work in progress|(?:not|un)[ -]?(?:final|edited|finished)|for (?:review|approval))\\s?\\d?[\\])】]\\s*\\S|\\S\\s?[[(](?:(?:first |rough )?(?:${WORDS})|wip)\\s?\\d?[\\])]$|^\\[test\\]\\s*\\S`,
  'iu',
)

/** "DRAFT - Ferry line sells both ships", "Entwurf: Ferry line sells both ships"; in Polish "szkic" is a genre there. */
const headed = new RegExp(
  `^(?!szkic)(?:(?:first|rough) )?(?:(?:${WORDS})(?: \\d)?|wip|work in progress)\\s?(?::|[–—|-](?=\\s))\\s?\\S`,
  'iu',
)

/**
 * The first of some lines that marks its story as no more than a draft, as one to be approved, or as a test; unless the story is about one, and has the word itself: a
 * draft of players, a draft of a law.
 */
export const findDraftMark = (lines: readonly string[], story: readonly string[]): string | undefined => {
  const mark = lines.find(
    line =>
      (line.length <= LONGEST && (named.test(line) || unready.test(line))) ||
      bracketed.test(line) ||
      headed.test(line),
  )
  const word = mark && draft.exec(mark)?.[0].toLowerCase()
  return word && story.some(text => text !== mark && text.toLowerCase().includes(word)) ? undefined : mark
}
