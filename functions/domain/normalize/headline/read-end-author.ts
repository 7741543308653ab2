import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { screen } from '../pattern/screen.ts'
import { readHeadByline } from './read-head-byline.ts'

/** "AGERPRES/(AS - autor: Ana Ruiz, editor: Bo Lind)": Romania's agency credits the writer with the desk. */
const agerpres = screen(
  /^\(?AGERPRES\b\W{0,3}\(?(?:\p{Lu}{1,4}(?:, ?\p{Lu}{1,4})? ?[-–] ?)?(autor(?:i|oare)?: [^()]{4,160})\)?$/iu,
)

/** Dow Jones names where to reach the writer: "Write to Ana Ruiz at ana.ruiz@nordwire.example". */
const written = screen(/^write to (\p{Lu}[^@,]{3,40}?) at \S+@\S+$/iu)

/** "— By Ana Ruiz in Ottawa, with files from Bo Lind." (The Canadian Press) */
const dashed = /^(?:[—–-]{1,2} ?|(?=By .{3,80}, with files from ))((?:By|Par) \p{Lu}[^:;]{3,160}?)\.?$/u

/** Who asked, in the sentence that stands under an interview: "Das Gespräch führte Ana Ruiz." */
const interviewed = screen(
  /^\W?(?:das (?:gespräch|interview) führten?|die fragen stellten?|aufgezeichnet von|(?:propos )?recueillis? par|entretien réalisé par|rozmawia(?:ł|ła|li)|intervista di|interview by)\s:?\s?[^:]{4,60}$/iu,
)

/** "（齐鲁晚报记者 王晓）" */
const reporter = /^[（(][^（）()：:]{0,12}(?:记者|記者) ?[^（）()：:]{2,30}[）)]$/u

/** "Anna Ström/TT", "Anne Holm /ritzau/", "Nguyễn Thị An (TTXVN)", "Anna Wrona (PAP)": how the agencies of the North, of Vietnam, Poland and Canada sign under a story. */
const housed = screen(
  /^\p{Lu}[\p{L}.'’ -]{3,60} ?(?:\/ ?(?:TT|NTB|NPK|STT|SPT|[Rr]itzau|TTXVN|VOV)\/?|\((?:TTXVN|VOV|PAP)\)|, (?:La Presse Canadienne|The Canadian Press))$/u,
)

/** "STT / Anna Ström", "(LETA / Anna Ozola)", "PAP - Nauka w Polsce, Anna Nowak": the same agencies the other way round. */
const behind = /^\(?(STT|LETA|BNS|ELTA|PAP) ?(?:\/| - Nauka w Polsce,) ?(\p{Lu}[\p{L}.'’ -]{3,60}?)\)?$/u

/** Labels of who wrote it, which head no links in any language, and a name or two. */
const labelled = screen(
  /^\P{L}{0,2}(?:记者|記者|auth?ors?|autor(?:ka|in|a|e[ns]?)?|autrice|auteurs?|автор[иык]?|авторка|pewarta|penulis|szerző|pi[sš]e|пише|yazar|muhabir|forfatter|författare|kirjoittaja|door|អត្ថបទ(?:ដោយ)?|ដោយ|โดย|ผู้เขียน|إعداد|كتبت|بقلم|نویسنده|خبرنگار|מאת|כתבה?|लेखक|लेखिका|संवाददाता|লেখক)\s?[:：៖] ?[^:：៖]{2,40}$/iu,
)

/** "Text: Ana Ruiz", "取材・文　山田花子", perhaps with who took the pictures. */
const worded = screen(
  /^\P{L}?(?:(?:text[eo]?|testo|teksti?|текст|szöveg|words) ?:|(?:(?:取材・)?文|聞き手)[:：・\s]) ?(?=\p{L})/iu,
)

/** "By Ana Ruiz in Quito", "Posted by Ana Ruiz at 8:01 AM" (Movable Type), "Analysis by Ana Ruiz, CNN", "Par Ana Ruiz, journaliste": with no other credit behind it, which the tail reads with those who helped. */
const marked = screen(
  /^\(?(?:(?:(?:(?:news )?analysis|commentary|column|opinion|review|essay|exclusive|words|story) )?by:?|posted by|(?:rédigé )?par|por|von|door) (?!.{0,120}(?:; |(?:edit|report|writ)\p{L}* ))\p{Lu}.{4,110}$/iu,
)

/** "Par Ana Ruiz, journaliste au Phare": what the writer is, in words of which any sentence may be made. */
const titled = /^\p{L}{3,4} (?:\p{Lu}\S{0,24} ){1,3}\p{Lu}[\p{L}’'-]{1,24}, \p{L}?\p{Ll}/u

/** "Pewarta: Ana Ruiz", "Autorka: Ana Ruiz": who wrote a story, or had an interview, in a line under it (Antara, Agerpres, Dow Jones, papers of Germany, Poland and Czechia), or "Anna Ström/TT". */
export const readEndAuthor = (text: string): NormalizedByline | undefined => {
  const [, house, name] = behind.exec(text) ?? []
  const credited = house
    ? `${name}, ${house}`
    : (agerpres.exec(text) ?? written.exec(text) ?? dashed.exec(text))?.[1]
  const byline =
    credited ||
    labelled.test(text) ||
    reporter.test(text) ||
    interviewed.test(text) ||
    housed.test(text) ||
    marked.test(text) ||
    (worded.test(text) && text.length < 120)
      ? readHeadByline(credited ?? text, credited !== undefined || titled.test(text))
      : undefined
  return byline && byline.authors.length > 0 ? byline : undefined
}
