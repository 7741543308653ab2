import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

const label = screen(
  patternOf(
    /^(?:top priority )?/iu,
    [
      /(?:embargo\s?: )?(?:for )?immediate (?:release|broadcast)/iu,
      /embargo\s?: (?:none|no|n\/a|keine|aucun|ninguno|libre|sofort frei)(?: - for immediate use)?/iu,
      /(?:embargo|sperrfrist|hold) (?:(?:now|is|was|has been|ist) )?(?:lifted|released|broken|levé|levantado|levado|revocato|opgeheven|aufgehoben|gebrochen)[ .:;–—-]{1,3}(?:(?:ok|okay|free|libre|vrij|diffusion|publication|frei|ab sofort)(?: (?:to|for|immédiate?|inmediata|voor|zur|sofort|frei|ab)(?: [^:]{1,20})?)?)/iu,
      /(?:media|press|news) (?:release|statement)/iu,
      /letters? to the editor/iu,
      /(?:presse|medien)mitteilung/iu,
      /communiqué(?: de presse)?/iu,
      /comunicado(?: de prensa)?/iu,
      /comunicato stampa/iu,
      /persbericht/iu,
      /pressmeddelande/iu,
      /pressemeld(?:ing|else)/iu,
    ],
    /(?:[ :–-]{0,3}(?:no?\.?|nr\.?|n[°º]|#) ?)?(?: ?\d[\d/.-]{0,12})?:?$/iu,
  ),
)

/** What a release says of itself over its headline: "FOR IMMEDIATE RELEASE", "Media Release No. 7", "Pressemitteilung Nr. 17/2026". */
export const isReleaseLabel = (text: string): boolean => text.length < 50 && label.test(text)
