import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

const helpers = screen(
  patternOf(
    /^[([*_]{0,3}/iu,
    [
      /(?:(?:additional|further) )?(?:reporting|research|writing|translation|contributions?)(?: by |\s?: ?)/iu,
      /(?:with )?(?:contributions|assistance|files) from /iu,
      /(?:compiled|translated) by /iu,
      /(?:(?:mit|unter) )?(?:mitarbeit|recherche)(?: von |\s?: ?)/iu,
      /con (?:la )?(?:colaboración|collaborazione) d[ei] /iu,
      /com (?:a )?colaboração de /iu,
      /avec la (?:collaboration|contribution) de /iu,
    ],
    /\p{Lu}/iu,
  ),
)

/** "Bo Lind of the Halden Sun contributed to this report." */
const contributed =
  /^\p{Lu}[^.!?:“"]{3,90} contributed(?: reporting)? (?:to|for) this (?:report|story|article)\.?$/u

/** Whether a line says who worked on a story besides its authors: "(Reporting by Jane Roe; Editing by Bo Lind)", "Additional reporting by Jane Roe", "Mitarbeit: Jane Roe". */
export const creditsHelpers = (text: string): boolean => helpers.test(text) || contributed.test(text)
