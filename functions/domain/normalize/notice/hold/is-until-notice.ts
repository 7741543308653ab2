import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const form = screenAtLetters(
  /\b(?:until (?:further notice|(?:you|we) hear|we (?:advise|say|tell|notify)|(?:otherwise )?advised)|until (?:we|it|they|this|the \p{L}+|its? \p{L}+) (?:can|could|has|have|is|are) (?:been )?(?:be )?(?:confirm|verif|clarif|check|clear)\p{L}*|pending (?:further|confirmation|verification|clarification|review|legal)|bis auf weiteres|jusqu['’]à nouvel (?:ordre|avis)|hasta nuevo aviso|até (?:novo aviso|nova ordem)|(?:fino|sino) a nuov[oa] (?:avviso|ordine|comunicazione)|tot nader (?:order|bericht)|tills vidare|inntil videre|indtil videre|not (?:use|publish|run|broadcast)\b[^.!?]{0,80} yet|(?:noch nicht|nog niet) (?:zu |te )?(?:verwenden|veröffentlichen|gebruiken|publiceren)|pas encore (?:utiliser|diffuser|publier)|no (?:us|utili|publi|difund)\p{L}+ (?:todavía|aún)|non (?:us|utilizz|pubblic|diffond)\p{L}+ ancora|não (?:us|utiliz|publi|divulg)\p{L}+ ainda)\b/iu,
)

/** Whether a line keeps something back for a time that nobody knows yet: "until further notice", "bis auf Weiteres", "jusqu'à nouvel ordre", "not yet". */
export const isUntilNotice = (text: string): boolean => form.test(text)
