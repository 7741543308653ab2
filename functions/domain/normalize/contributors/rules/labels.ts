import type { Contributor } from '#schemas/article.ts'
import { screen } from '../../pattern/screen.ts'
import { colonLabels, creditLabels } from '../credit-labels.ts'
import type { Credit, CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const alternatives = (labels: typeof creditLabels): string[] =>
  labels.flatMap(({ words }) => words.split('|')).sort((a, b) => b.length - a.length)
/** Who drew or built is named by no field of an article: the label ends the names before it. */
const unkept =
  'illustrations?|illustrated|artwork|art|art direction|cover art|animation|design|design and development|development|visual editing'
const isUnkept = new RegExp(`^(?:${unkept})$`, 'iu')
const any = [...unkept.split('|').sort((a, b) => b.length - a.length), ...alternatives(creditLabels)].join(
  '|',
)
const byColon = alternatives(colonLabels).join('|')
const opening =
  '(?:^|[\\s(;,./|–—-])(?:(?:and|y|e|und|et|with|this (?:story|report|article) is|photos and|story|original) )?'
const joined = `(?: (?:and|&|y|e|und) (?:${any})|, (?:${any}) and (?:${any})| assistance| in (?:english|spanish)| en español| em português)?`
const hinge =
  '(?:(?: for this \\p{L}+)?(?: from [\\p{L} ]{3,24}?(?= by )| (?:a|in) \\p{L}{3,20}(?= da ))?(?:\\s(?:is|was|were|provided|contributed)){0,2}\\s(?:by|from|of|por|de|do|da|dos|par|von|vom|der|van|di|durch|fra|från|av|af)(?=\\s|:)\\s*:?|\\sd[\\u2019\\u0027](?=\\p{Lu})|\\s?:)\\s*'
const label = screen(new RegExp(`${opening}(?:(${any})${joined}${hinge}|(${byColon})\\s?:\\s*)`, 'giu'))
const matchers = [...creditLabels, ...colonLabels].map(({ role, words }) => ({
  role,
  pattern: new RegExp(`^(?:${words})$`, 'iu'),
}))
/** "Reportage Jean Dupont, édité par ...": Reuters in French leaves the preposition out. */
const bareOpening = /^(?:reportage|reporte|bericht|rédaction|texte)\s+(?=\S)/iu

/** "By Ana Ruiz; Editing by ...", "Ana Ruiz reported from Quito; Editing by ...". */
const marker = /^[—–-]{0,2}\s?(?:by|por|par|von|di|door|av|af|avec|con|com)\s+/iu
/** "The broadcast version of this story was edited by ...". */
const subject = screen(
  /^(?:the|this|an?) (?:(?! by )[\p{L} ]){3,60}? (?:was|were) (?=(?:edited|produced|reported|written|compiled|translated|adapted)(?!\p{L}))/iu,
)
const reportedFrom = /\s(?:also )?report(?:ed|s|ing)(?: and wrote)?(?: th(?:is|e) \p{L}+)? from(?=\s)/iu
/** "Ana Ruiz, editing Bo Lind", "version française Bo Lind": Reuters in Italian and French leaves the preposition out. */
const bareLabel = screen(
  /(?<=(?:^|[,;(]\s?))([Ee]diting|[Ee]ditó|[Rr]edactó|[Ee]scribió|[Tt]radujo|[Rr]eportó|[Aa]dditional reporting|[Rr]eporting|[Vv]ersion française) (?!By )(?=\p{Lu}\p{L}+(?:-\p{L}+)? \p{Lu})/gu,
)
/** "(إعداد … للنشرة العربية - تحرير …)": Reuters in Arabic, without a preposition. */
const arabic = screen(/(?<=(?:^|[\s,;(–-]))(إعداد|تحرير|ترجمة|تغطية صحفية)\s*:?\s+(?=\p{Script=Arabic})/gu)
/** "(编译 王小梅；审校 李文博)", "Редактор Нина Белова": a space in place of the colon. */
const spaced = screen(
  /(?<=^|[;,(\s])(编辑|編輯|责编|責編|编审|审校|審校|核稿|编译|編譯|译者|譯者|撰稿|編集|翻訳|[Рр]едактор|при участии|за участі)[ \u3000]+(?=[\p{Script=Han}々]{2,6}(?:$|[;,、)\s])|\p{Lu}\p{Script=Cyrillic}+ \p{Lu}\p{Ll}+(?:$|[;.,]))/gu,
)
const arabicService = screen(/ للنشرة العربية(?= |$)/gu)
const inHouse = screen(/(?:^|, )in redazione(?: an? \p{Lu}\p{L}+)? (?=\p{Lu}\p{Ll}+ \p{Lu})/giu)
/** "Information for this article was contributed by Ana Ruiz of The Daily Planet and by Bo Lind of ...", as Arkansas papers have it; "Story by Ana Ruiz". */
const information =
  /^information for this (?:article|report|story) was (?:also )?(?:contributed|provided) by /iu
const contributedBy = (sentence: string): string =>
  information.test(sentence)
    ? sentence
        .replace(information, 'Reporting by ')
        .replace(/,? and by /gu, ' and ')
        .replace(/, by /gu, ', ')
    : sentence.replace(/^story by (?=\p{Lu})/iu, 'Written by ')
/** "Reporting from Quito: Ana Ruiz". */
const reportedAt = screen(/^(reporting) from [^:;]{2,40}:\s/iu)
/** The heading of dpa's block: the names come behind the labels in it. */
const deskHeading = screen(/^\W*(?:editorial contacts|redaktionelle kontakte)\W+/iu)
const bareWith = screen(/(?:, | \()avec (?=\p{Lu}\p{L}+(?:-\p{L}+)? \p{Lu})/gu)

/** "edited for radio by Ana Ruiz and for digital by Bo Lind". Source: NPR. */
const forMedium = screen(/ and for (?:the )?\p{L}+ by (?=\p{Lu})/gu)
/** "… by Ana Ruiz and Bo Lind and was written by": what leads to the next label. */
const nextVerb = /,?\s+and (?:was|is|were)\s*$/u

const roleOf = (word: string): Contributor['role'] =>
  matchers.find(({ pattern }) => pattern.test(word))?.role ?? 'assistance'

/** "Ana Ruiz ... and written by Ruiz": the family name of one who is named already. */
const isFamilyNameIn = (name: string, all: readonly Contributor[]): boolean =>
  !name.includes(' ') && all.some(other => other.name.endsWith(` ${name}`))

/** "Reporting by A in X; Editing by B": labels, each with its names. Names before the first label reported. */
export const labels: CreditRule = {
  name: 'contributors/labels',
  source:
    'Reuters ("(Reporting by ...; Editing by ...)"), Bloomberg ("--With assistance from ..."), dpa ("Editing by: ..."), The Canadian Press ("With files from ...")',
  read: printed => {
    const named = inHouse.replace(
      reportedAt.replace(
        subject.replace(contributedBy(forMedium.replace(deskHeading.replace(printed, ''), ' and ')), ''),
        '$1: ',
      ),
      ', editing by ',
    )
    const sentence = arabic.replace(
      arabicService.replace(
        bareWith.replace(
          bareLabel.replace(spaced.replace(named, '$1: '), '$1 by '),
          ', avec la contribution de ',
        ),
        '',
      ),
      '$1: ',
    )
    const found = label.findAll(sentence)
    if (!found.length) return undefined
    const head = sentence
      .slice(0, found[0]?.index ?? 0)
      .replace(bareOpening, '')
      .replace(marker, '')
      .replace(reportedFrom, ' in')
    const before = head.trim() ? nameList(head, 'reporting') : undefined
    if (head.replace(/[^\p{L}]/gu, '').length > 24 && !before?.contributors.length) return undefined
    const credit: Credit = { contributors: [...(before?.contributors ?? [])], organizations: [] }
    for (const [index, match] of found.entries()) {
      if (isUnkept.test(match[1] ?? '')) continue
      const end = found[index + 1]?.index ?? sentence.length
      const list = nameList(
        sentence.slice(match.index + match[0].length, end).replace(nextVerb, ''),
        roleOf(match[1] ?? match[2] ?? ''),
        { mononyms: true },
      )
      credit.contributors.push(...(list?.contributors ?? []))
      credit.organizations.push(...(list?.organizations ?? []))
    }
    credit.contributors = credit.contributors.filter(({ name }) => !isFamilyNameIn(name, credit.contributors))
    return credit.contributors.length + credit.organizations.length ? credit : undefined
  },
}
