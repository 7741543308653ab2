import { screen } from '../../../pattern/screen.ts'

/** What a guest who writes is by trade. */
const trade = screen(
  /(?<!\p{L})(?:(?:play|song|screen|speech)?writers?|authors? and|autor\p{L}*|auteure?|columnists?|journalist\p{L}*|journaliste|giornalista|jornalista|periodista|reporters?|editors?|contributors?|correspondents?|bloggers?|podcasters?|novelists?|poets?|essayists?|critics?|cartoonists?|prof(?:essor|esor|esseur)\p{L}*|lecturers?|instructors?|scholars?|researchers?|scientists?|fellows?|historians?|historik\p{L}+|economists?|ekonom\p{L}*|économiste|analysts?|philosophers?|psychologists?|psychiatrists?|attorneys?|lawyers?|physicians?|pediatricians?|consultants?|strategists?|therapists?|pastor|rabbi|senators?|legislators?|écrivaine?|escritora?|scrittore|scrittrice|chercheu\p{L}+|avocate?|abogad[oa]|avvocat[oa])(?!\p{L})/iu,
)
/** For or with whom, and of what book: "at the University of Porto", "of River Watch", "the author of “Nets”". */
const house = screen(
  /\s(?:at|for|with|by|an der|bei|chez|presso)\s(?:the\s|an?\s|der\s)?\p{Lu}|\s(?:of|de|del|der|da|di)\s(?:the\s|la\s)?\p{Lu}\S+\s(?:\p{Lu}|(?:of|for|on|and|de|für)\s)|\bauthors?\sof\s(?:[^.]{0,60}\s)?["“‘«„*_\p{Lu}]/u,
)
/** Of what such a person does, and in what town. */
const work = screen(
  /\s(?:writes|covers|blogs|teaches|schreibt|lehrt|enseigne|insegna)\s|\slives (?:in|near|on|with .{3,40} in) \p{Lu}/u,
)

/** Whether what is said of a person is what copy says of who wrote it: a trade of guests, a house, what they write; and not that she is "a fisherman in Vigo". */
export const hasCredentials = (text: string): boolean =>
  trade.test(text) || house.test(text) || work.test(text)
