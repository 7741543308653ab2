import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const form = screenAtLetters(
  patternOf(
    /(?<!\p{L})/iu,
    [
      /until (?:further notice|(?:you|we) hear|we (?:advise|say|tell|notify|confirm|verify|check|clarify|know)|(?:otherwise )?advised)/iu,
      /until (?:we|it|they|this|the \p{L}+|its? \p{L}+) (?:can|could|has|have|is|are) (?:been )?(?:be )?(?:confirm|verif|clarif|check|clear)\p{L}*/iu,
      /pending (?:further|confirmation|verification|clarification|review|legal)/iu,
      /bis auf weiteres/iu,
      /jusqu['’]à nouvel (?:ordre|avis)/iu,
      /hasta nuevo aviso/iu,
      /até (?:novo aviso|nova ordem)/iu,
      /(?:fino|sino) a nuov[oa] (?:avviso|ordine|comunicazione)/iu,
      /tot nader (?:order|bericht)/iu,
      /tills vidare|förrän/iu,
      /in[nd]til videre/iu,
      /not (?:use|publish|run|broadcast)\b[^.!?]{0,80} yet/iu,
      /(?:(?:noch|vorerst|vorläufig) nicht|(?:nog|voorlopig) niet) (?:mehr )?(?:zu |te )?(?:verwende[nt]|veröffentlichen|gebruiken|publiceren)/iu,
      /(?:per (?:il momento|ora)|por (?:enquanto|el momento|ahora))(?=[.!;]| (?:l?a|(?:qu)?esta)(?!\p{L}))/iu,
      /(?:zat(?:ím|iaľ) ne|zasada? ne |na razie nie |временно не |тимчасово не |foreløpig ikke )(?:použ|zveř|objav|wykorz|publi|испол|публик|викор|bruk)\p{L}+/iu,
      /до (?:уточнения|особого|окремого|отдельного|дальнейшего)/iu,
      /do (?:czasu|odwołania|wyjaśnienia|potwierdzenia|odvolán[ií]|odvolania|daljn?j?\p{L}+)/iu,
      /şimdilik|teyit/iu,
      /(?:ikke|inte) [^.!?]{0,60} (?:endnu|ennå|ännu)/iu,
      /حتى إشعار آخر|في الوقت الحالي/iu,
      /עד להודעה/iu,
      /pemberitahuan lebih lanjut/iu,
      /pas (?:diffuser|publier|utiliser)(?: encore|[^.!?]{0,120} pour (?:le moment|l['’]instant))/iu,
      /pas encore (?:utiliser|diffuser|publier)/iu,
      /no (?:us|utili|publi|difund)\p{L}+ (?:todavía|aún)/iu,
      /non (?:us|utilizz|pubblic|diffond)\p{L}+ ancora/iu,
      /não (?:us|utiliz|publi|divulg)\p{L}+ ainda/iu,
    ],
    /(?!\p{L})/iu,
  ),
)

/** Whether a line keeps something back for a time that nobody knows yet: "until further notice", "bis auf Weiteres", "jusqu'à nouvel ordre", "not yet". */
export const isUntilNotice = (text: string): boolean => form.test(text)
