import { screen } from '../pattern/screen.ts'

const label = screen(
  /^(?:top priority )?(?:for immediate (?:release|broadcast)|embargo (?:now )?lifted[ .:–-]{1,3}free for (?:immediate )?(?:use|release|publication)|(?:media|press|news) (?:release|statement)|(?:presse|medien)mitteilung|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicato stampa|persbericht|pressmeddelande|pressemeld(?:ing|else))(?:[ :–-]{0,3}(?:no?\.?|nr\.?|n[°º]|#) ?)?(?: ?\d[\d/.-]{0,12})?:?$/iu,
)

/** What a release says of itself over its headline: "FOR IMMEDIATE RELEASE", "Media Release No. 7", "Pressemitteilung Nr. 17/2026". */
export const isReleaseLabel = (text: string): boolean => text.length < 50 && label.test(text)
