import { screen } from '#domain/normalize/pattern/screen.ts'

/** What a guest who writes is by trade. */
const trade = screen(
  /(?<!\p{L})(?:(?:\p{L}*writer|columnist|giornalista|jornalista|periodista|reporter|editor|contributor|correspondent|blogger|novelist|poet|essayist|critic|cartoonist|lecturer|scholar|researcher|scientist|fellow|historian|economist|analyst|psych\p{L}+ist|attorney|lawyer|physician|consultant|avocate?|abogad[oa]|avvocat[oa]|écrivaine?|escritora?|auteure?)s?|authors? and|(?:autor|journalist|prof[ei]ss?or|professeur|historik|ekonom)\p{L}*)(?!\p{L})/iu,
)
/** For or with whom, and of what book: "at the University of Porto", "of River Watch", "the author of “Nets”". */
const house = screen(
  /\s(?:at|for|with|by|an der|bei|chez|presso)\s(?:the\s|an?\s|der\s)?\p{Lu}|\s(?:of|de|del|der|da|di)\s(?:the\s|la\s)?\p{Lu}(?:\S+\s\p{Lu}|[^\s,]+\s(?:of|for|on|and|de|für)\s)|\bauthors?\sof\s(?:[^.]{0,60}\s)?["“‘«„*_\p{Lu}]/u,
)
/** Of what such a person does, and in what town. */
const work = screen(
  /\s(?:writes|covers|blogs|teaches|schreibt|lehrt|enseigne|insegna)\s|\slives (?:in|near|on|with .{3,40} in) \p{Lu}/u,
)

/** Whether what is said of a person is what copy says of who wrote it: a trade of guests, a house, what they write; and not that she is "a fisherman in Vigo". */
export const hasCredentials = (text: string): boolean =>
  trade.test(text) || house.test(text) || work.test(text)
