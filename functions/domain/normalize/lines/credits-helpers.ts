import { screen } from '../pattern/screen.ts'

const helpers = screen(
  /^[([*_]{0,3}(?:(?:(?:additional|further) )?(?:reporting|research|writing|translation|contributions?)(?: by |\s?: ?)|(?:with )?(?:contributions|assistance|files) from |(?:compiled|translated) by |(?:(?:mit|unter) )?(?:mitarbeit|recherche)(?: von |\s?: ?)|con (?:la )?(?:colaboración|collaborazione) d[ei] |com (?:a )?colaboração de |avec la (?:collaboration|contribution) de )\p{Lu}/iu,
)

/** Whether a line says who worked on a story besides its authors: "(Reporting by Jane Roe; Editing by Bo Lind)", "Additional reporting by Jane Roe", "Mitarbeit: Jane Roe". */
export const creditsHelpers = (text: string): boolean => helpers.test(text)
