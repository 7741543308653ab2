import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const entities: readonly [RegExp, string][] = [
  [/<br\s?\/?>/giu, '  '],
  [/&amp;/giu, '&'],
  [/&nbsp;|[\u00A0\u2000-\u200A\u202F\u205F]/giu, ' '],
  [/&(?:#39|rsquo|#8217|apos);/giu, "'"],
  [/&(?:quot|ldquo|rdquo);/giu, '"'],
  [/&(?:mdash|ndash);/giu, '–'],
  [/[®™℠]/gu, ''],
  [/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/gu, ''],
]
const jsonList = screen(/^\s*\[\s*["'][^\]]{1,600}\]\s*$/u)
/** "By aruiz@daily.example (Ana Ruiz)": as mails write who sent them. */
const mailed =
  /(?<=^(?:[Bb]y |[Vv]on |[Pp][ao]r )?|, | (?:and|und|et|y|e) )\S{1,64}@\S{3,64} \((\p{Lu}[^()@]{3,40})\)/gu
/** "Foto: Bo Lind Tekst: Ana Ruiz", "Video by Bo Lind, Story by Ana Ruiz": who made the pictures, or edited, goes first. */
const picturesFirst =
  /^\s*(?:fotos?|photos?|bilder|bild|kuvat?)\s?:\s[^:]{3,60}?\s+(?=(?:teksti?|text(?:e|os?)?|words)\s?:)|^(?:video|photos|edited) by:? .{3,60}?[,;|] ?(?=(?:story|words|written) by)/iu
/** "Kommentar von Ana Ruiz zum Haushalt": behind the name, what the piece is about. */
const topic =
  /^((?:[Ee]in )?(?:Kommentar|Leitartikel|Glosse|Analyse|Kolumne|Gastbeitrag|Essay|Porträt) von (?:\S+ ){2,4}?)(?:zu[mr]|über|zu(?= \S+ \S)) .+$/u
/** A capital right after a small letter, without which no organization is glued to a name. */
const mayBeGlued = /\p{Ll}\p{Lu}/u
let gluedPattern: RegExp | undefined

/** Where an organization is glued to a name. The pattern takes 8 ms to compile, which most processes never need. */
const glued = (): RegExp => {
  gluedPattern ??= new RegExp(
    `(?<=\\p{L}\\p{Ll})(?=(?:The )?(?:${glueable().join('|')}|AP|CNN|BBC|AFP|NBC|CBS|NPR)(?![\\p{L}]))`,
    'u',
  )
  return gluedPattern
}

const glueable = (): string[] =>
  Object.values(organizations)
    .flat()
    .filter(
      name =>
        name.length > 3 &&
        /^\p{Lu}/u.test(name) &&
        !name.includes('.') &&
        !organizationWords.alsoNames.has(name.toLowerCase()),
    )
    .filter(name => name.includes(' ') || organizations.agencies.some(agency => agency === name))
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length)

/** "新华社记者 赵文博 李思琪": after the word for reporters, a space parts two names. */
const betweenChinese =
  /(?<=\p{Script=Han}{2})(?<![记記]者)[ \u3000]+(?=\p{Script=Han}{2,4}(?:[ \u3000、]|$))/gu
const chineseReporters = screen(/^(?:\p{Script=Han}{2,6})?[记記]者/u)
const partChinese = (line: string): string =>
  chineseReporters.test(line) ? line.replace(betweenChinese, '、') : line

/**
 * Prepares a line: resolves entities and invisible characters, turns a crawler's list (`["Ana Ruiz", "Bo
 * Lind"]`) into a printed one, separates an organization glued to a name ("Ana RuizThe Associated Press"),
 * and shortens runs of white space to two spaces, which separate phrases.
 */
export const prepareLine = (raw: string): string => {
  let line = raw
  for (const [pattern, plain] of entities) line = line.replace(pattern, plain)
  if (jsonList.test(line))
    line = line.replace(/[[\]]/gu, '').replace(/["'](?=\s*(?:,|$))|(?<=^\s*|,\s*)["']/gu, '')
  line = line
    .replace(/^By(?: {2,}[\p{L}\p{M}.'’-]+){2,}$/iu, spaced => spaced.replace(/ +/gu, ' '))
    .replace(/\t|\r?\n/gu, '  ')
    .replace(/(?<=^|\s)By — (?=\p{Lu})/gu, 'By ')
    .replace(/(?<=\p{Ll})-(?=The \p{Lu})/u, ' - ')
    .replace(mailed, '$1')
    .replace(picturesFirst, '')
    .replace(topic, '$1')
    .replace(/(?<=, )(?:z\. ?Z(?:t\.|eit)|derzeit|zurzeit) (?=\p{Lu})/u, '')
    .replace(/\s+c\.\s?\d{4}\s+(?=\p{Lu})/u, '  ')
    .replace(/\s{2,}/gu, '  ')
    .replace(/ {1,2}(?=[,;] )/gu, '')
  line = partChinese(line)
  return (mayBeGlued.test(line) ? line.replace(glued(), '  ') : line)
    .replace(/^\s*[([]([^()[\]/]*)[)\]]\s*$/u, '$1')
    .replace(/ \[(\p{Lu}[^[\]]{1,40})\](?=$| and |, )/gu, ' ($1)')
    .replace(/^\/\s?(\p{Lu}[^/]{3,60}?)\s?\/$/u, '$1')
    .replace(/^[〔【［]\s*|\s*[〕】］]$/gu, '')
    .replace(/^\(?\p{Script=Hangul}{1,8}\s?=[^()=]{1,14}\)\s*/u, '')
    .replace(/^（([^（）]{2,40})）$/u, '$1')
    .replace(/\((?:beide|alle|both|all|tous(?: les)? deux|ambos|entrambi) (?=\p{L}[^()]{1,30}\)$)/u, '(')
    .replace(/(?<=^\p{Script=Hangul}{2,4}) 기자(?=\s+\S+@)/u, '')
    .replace(/(?<=\p{L}\.) \((?:[Rr]et|[Rr]etd|RET|RETD)\.?\)(?= \p{Lu})/gu, '')
    .replace(/(?<= (?:et|avec) )l['’](?=A[FPTs])/gu, '')
    .replace(/^(par .*?),? (?:avec|et) (?:les )?(?:bureaux|agences).*$/iu, '$1')
    .replace(/^\(([^()]{5,80})\)[\s–-]*\(?(\p{Lu}{2,8}|dpa)\)?$/u, '$1 ($2)')
    .replace(/^STT[–-](.+ .+)$/u, '$1, STT')
    .replace(/^(?:A )?(\p{Lu}{3,6}) [Ff]eature by (.+)$/u, 'By $2, $1')
    .replace(/(?<!\p{L})the (?=(?:(?:Very|Most|Right) )?Rev\.|Hon\.)/giu, '')
    .replace(/(?<=\| )\(TNS\) (?=\p{Lu})/u, '')
    .replace(/ @ (?=\p{Lu}\p{Ll}+$)/u, ' in ')
    .replace(/(?<=^|(?:^\p{L}+:?|,|and|и) )((?:\p{Lu}\.)+)(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
    .replace(/^(By|Por)(?=\p{Lu}\p{Ll}+ \p{Lu})/u, '$1 ')
    .replace(/\s*[／/]\s*[\p{Script=Han}]{1,8}(?:報導|报道|報道|電|电)\s*$/u, '')
    .replace(/[\s】]*(?:記者|(?:선임|수습|인턴|객원)?기자|특파원|통신원|特派員|特約記者)\s*=?\s*$/u, '')
    .trim()
}
