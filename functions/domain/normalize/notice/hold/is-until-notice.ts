import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const form = screenAtLetters(
  /(?<!\p{L})(?:until (?:further notice|(?:you|we) hear|we (?:advise|say|tell|notify)|(?:otherwise )?advised)|until (?:we|it|they|this|the \p{L}+|its? \p{L}+) (?:can|could|has|have|is|are) (?:been )?(?:be )?(?:confirm|verif|clarif|check|clear)\p{L}*|pending (?:further|confirmation|verification|clarification|review|legal)|bis auf weiteres|jusqu['’]à nouvel (?:ordre|avis)|hasta nuevo aviso|até (?:novo aviso|nova ordem)|(?:fino|sino) a nuov[oa] (?:avviso|ordine|comunicazione)|tot nader (?:order|bericht)|tills vidare|in[nd]til videre|not (?:use|publish|run|broadcast)\b[^.!?]{0,80} yet|(?:noch nicht|nog niet) (?:zu |te )?(?:verwenden|veröffentlichen|gebruiken|publiceren)|(?:per (?:il momento|ora)|por (?:enquanto|el momento|ahora))(?= (?:l?a|(?:qu)?esta)(?!\p{L}))|(?:zatím ne|na razie nie |временно не |тимчасово не |foreløpig ikke )(?:použ|zveř|wykorz|publi|испол|публик|викор|bruk)\p{L}+|до (?:уточнения|особого|окремого|отдельного|дальнейшего)|şimdilik|حتى إشعار آخر|עד להודעה|pemberitahuan lebih lanjut|pas encore (?:utiliser|diffuser|publier)|no (?:us|utili|publi|difund)\p{L}+ (?:todavía|aún)|non (?:us|utilizz|pubblic|diffond)\p{L}+ ancora|não (?:us|utiliz|publi|divulg)\p{L}+ ainda)(?!\p{L})/iu,
)

/** Whether a line keeps something back for a time that nobody knows yet: "until further notice", "bis auf Weiteres", "jusqu'à nouvel ordre", "not yet". */
export const isUntilNotice = (text: string): boolean => form.test(text)
