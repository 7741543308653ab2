import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import { bareLabels } from './bare-labels.ts'

/** "The broadcast version of this story was edited by ...". */
const subject = screen(
  /^(?:the|this|an?) (?:(?! by )[\p{L} ]){0,60}?(?:story|article|(?<=^this )report|version|interview|transcript|column|piece|series) (?:was|were) (?:[^.,]{3,50}(?: AI|ligence)(?: \p{L}+)? and (?:was )?)?(?=(?:edited|produced|reported|written|compiled|translated|adapted)(?!\p{L}))/iu,
)
/** "Ana Ruiz, editing Bo Lind", "version française Bo Lind": Reuters in Italian and French leaves the preposition out. */
const bareLabel = screen(
  new RegExp(
    `(?<=(?:^|[,;(]\\s?))(${bareLabels
      .flatMap(({ words }) => words.split('|'))
      .map(([first = '', ...more]) => `[${first.toUpperCase()}${first}]${more.join('')}`)
      .join('|')}) (?!By )(?=\\p{Lu}[\\p{L}.-]* (?:d['’]|(?:\\p{Ll}{2,3}[ -]){1,2})?\\p{Lu})`,
    'gu',
  ),
)
/** "(إعداد … للنشرة العربية - تحرير …)": Reuters in Arabic, without a preposition. */
const arabic = screen(
  /(?<=(?:^|[,;(–-]\s?))(إعداد|تحرير|ترجمة|تغطية صحفية)(?!.*\.$)\s*:?\s+(?=\p{Script=Arabic})/gu,
)
const arabicService = screen(/ للنشرة العربية(?= |$)/gu)
/** "(编译 王小梅；审校 李文博)", "Анна Орлова при участии Нины Беловой": a space in place of the colon. */
const spaced = screen(
  patternOf([
    /(?<=^|[;,(\s])(编辑|編輯|责编|責編|编审|审校|審校|核稿|编译|編譯|译者|譯者|撰稿|編集|翻訳|取材協力|写真|撮影|構成)[ \u3000・]+(?=[\p{Script=Han}々]{2,6}(?:$|[;,、)\s]))/gu,
    /(?<=^(?:\p{Lu}\p{L}{1,20} \p{Lu}\p{L}{1,20} )?)([Пп]ри участии|[Зз]а участі) (?=\p{Lu}\p{Script=Cyrillic}+ \p{Lu}\p{Script=Cyrillic}+(?:$|[.,;]| [иі] ))/gu,
  ]),
)
const inHouse = screen(/(?:^|, )in redazione(?: an? \p{Lu}\p{L}+)? (?=\p{Lu}\p{Ll}+ \p{Lu})/giu)
/** "Information for this article was contributed by Ana Ruiz of The Daily Planet and by Bo Lind of ...", as Arkansas papers have it; "Story by Ana Ruiz"; "m.m.v. Ana Ruiz", as Dutch ones do. */
const information =
  /^information for this (?:article|report|story) was (?:also )?(?:contributed|provided) by /iu
/** "An diesem Bericht haben Ana Ruiz und Bo Lind mitgearbeitet", "Aan dit artikel werkte Ana Ruiz mee", "Aan dit artikel werkten mee: …". */
const between =
  /^(?:an dies\p{L}+|aan dit) (?:artikel|bericht|beitrag|text|verhaal|stuk|reportage) (?:hat|haben|heeft|hebben|werkten?) (?:auch |ook )?(?:mee: )?(.+?)(?: mitge(?:arbeitet|wirkt)| mee(?:gewerkt)?)?\.?$/iu
/** "В подготовке материала участвовали Анна Орлова и Иван Лунин", "Над материалом работала Анна Орлова". */
const cyrillic =
  /^(?:[ВУ] п[іо]дготов\p{L}+ \p{L}+ (?:также )?(?:участвовал[аи]?|прин(?:им)?[ая]л[аи]? участие|брал[аи] участь)|Над (?:этим )?\p{L}+ (?:также )?(?:работа|працюва)л[аи]?):? (?=\p{Lu})/u
const contributedBy = (sentence: string): string =>
  information.test(sentence)
    ? sentence
        .replace(information, 'Reporting by ')
        .replace(/,? and by /gu, ' and ')
        .replace(/, by /gu, ', ')
    : sentence
        .replace(between, 'Mitarbeit: $1')
        .replace(cyrillic, 'Корреспондент: ')
        .replace(/^story by (?=\p{Lu})/iu, 'Written by ')
        .replace(/^[Mm](?:\.m\.v\.|mv) (?=\p{Lu})/u, 'Met medewerking van ')
        .replace(/^this interview was conducted by /iu, 'Interview conducted by ')
/** "Reporting from Quito: Ana Ruiz". */
const reportedAt = screen(/^(reporting) from [^:;]{2,40}:\s/iu)
/** The heading of dpa's block: the names come after the labels in it. */
const deskHeading = screen(/^\W*(?:editorial contacts|redaktionelle kontakte)\W+/iu)
/** "Ana Ruiz pour le service français": Reuters in French, and who carried the text over. */
const forFrench = screen(/(\p{Lu}[^,;()]{3,60}?) pour (?:le service français|la version française)/gu)
const bareWith = screen(/(?:, | \()avec (?=\p{Lu}\p{L}+(?:-\p{L}+)? \p{Lu})/gu)

/** "edited for radio by Ana Ruiz and for digital by Bo Lind". Source: NPR. */
const forMedium = screen(/ and for (?:the )?\p{L}+ by (?=\p{Lu})/gu)

/** Sets the preposition or colon that agencies leave out after a label, and takes away what stands before one: "Editing Ana Ruiz" reads "Editing by Ana Ruiz". */
export const completeLabels = (printed: string): string => {
  const headed = contributedBy(forMedium.replace(deskHeading.replace(printed, ''), ' and '))
  const named = inHouse.replace(reportedAt.replace(subject.replace(headed, ''), '$1: '), ', editing by ')
  const french = forFrench.replace(named, 'version française by $1')
  const parted = bareLabel.replace(spaced.replace(french, '$1$2: '), '$1 by ')
  const assisted = bareWith.replace(parted, ', avec la contribution de ')
  return arabic.replace(arabicService.replace(assisted, ''), '$1: ')
}
