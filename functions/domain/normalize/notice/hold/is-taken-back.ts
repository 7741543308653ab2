import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { stoppingWords } from './stopping-words.ts'

/** What became of the copy, before its headline: a word of desks, or in capitals one that a concert might have too. */
const labelled = patternOf(
  /^\P{L}*/u,
  [
    /А(?:ННУЛИРОВАНО|ннулировано|НУЛЬОВАНО|нульовано)/u,
    /О(?:ТОЗВАНО|тозвано)/u,
    /В(?:ІДКЛИКАНО|ідкликано)/u,
    /(?:سحب|إلغاء) خبر|خبر ملغى/u,
    /ביטול ידיעה|ידיעה מבוטלת/u,
    /(?:खबर|ख़बर|समाचार) (?:निरस्त|रद्द|वापस)/u,
    /[撤废廢]稿(?:通知)?/u,
    /(?:出稿|配信|原稿)取り?消し?/u,
    /NOT CLEARED|S(?:ous|OUS) (?:embargo|EMBARGO)|EMBARGÓ|INDRAGE[NT]|ATSAUKT[SA]|INTREKKING|СНЯТО|ЗНЯТО|취소/u,
    /UPPHÄVD|TIL(?:BAKEKALT|BAGEKALDT)|TRUKKET(?: TILBAKE)?|PERUTTU|ZRUŠEN[OÉ]|VISSZAVONVA|ANULAT|RETRAS|POVUČENO|ΑΚΥΡΩΣΗ|İPTAL|DIBATALKAN|DICABUT|HỦY|ANULOWAN[AEY]|ОТМЕНА|СКАСОВАНО|(?:ПОД |ПІД )?[ЭЕ]МБАРГО|ΕΜΠΑΡΓΚΟ/u,
  ],
  /\s?[:：]\s*["“„«]?[\p{Lu}\p{Lo}]/u,
)

/** "DELETED-Ferry sinks", "【KILL】…", "[취소] …" */
const tagged =
  /^(?:DELETED\s?[-:]\s?|[【［[(（](?:KILL(?:ED)?|HOLD|EMBARGO(?:ED)?|(?:掲載|配信)?保留|解禁前|取り?消し?|撤[稿回]|エンバーゴ|엠바고|보도금지|취소)[】］\])）]\s?)[\p{Lu}\p{Lo}]/u

/** "Sent in error; please kill", "Irrtümlich gesendet, bitte nicht verwenden" */
const mistaken = patternOf(
  /^\P{L}*/iu,
  [
    /(?:(?:this|story|item) (?:(?:was|is) )?)?(?:sent|filed|moved|issued|posted|published|transmitted) (?:in error|by mistake)/iu,
    /(?:irrtümlich|versehentlich) \p{L}+t/iu,
    /\p{L}+ (?:par erreur|por (?:error|erro|engano)|per errore|omyłkowo|przez pomyłkę|по ошибке)/iu,
    /per (?:abuis|ongeluk) \p{L}+n/iu,
    /誤[送配]信|误发|誤發|잘못 송고된 기사입니다/iu,
  ],
  /(?:です)?\s?[.,;:。，、–—-]\s?/iu,
  [
    /(?:please(?!,)|pls|kindly|do not|kill|ignore|disregard|delete|bitte|nicht|ne pas|merci|prière|no |por favor|favor|não|(?:da )?non|si prega|niet|gelieve|prosimy|nie |просим|не )/iu,
    /使用|[请請]?勿|사용/iu,
  ],
)

/** In characters: what says more of a headline is a story. */
const LONGEST = 300
/** Words of a title that is no name of a book or a song; where words are not parted, letters. */
const FEWEST = 4
const LETTERS = 10
const wordless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\P{L}]+$/u
const quotes = /["“„«‘「『《]/u

const isTitle = (line: string): boolean =>
  wordless.test(line) ? line.length >= LETTERS : countWords(line) >= FEWEST

/**
 * Whether a line takes back the story at whose head it stands: it names that in quotation marks beside a word of taking back, in whatever language, or
 * has that word before its headline. "Pidättäkää juttu “Lautat kulkevat öisin”", "Відкликано: Пороми ходитимуть уночі". The first of the titles is the
 * headline: if that quotes another, it is no headline, but says something of the copy.
 */
export const isTakenBack = (line: string, titles: readonly string[]): boolean => {
  if (line.length > LONGEST) return false
  if ([labelled, tagged, mistaken].some(form => form.test(line))) return true
  if (!quotes.test(line)) return false
  const title = titles.find(each => each !== line && isQuoted(line, each) && isTitle(each))
  return title !== undefined && (line === titles[0] || stoppingWords.test(line.replace(title, '')))
}

const isQuoted = (line: string, title: string): boolean => {
  const at = title ? line.indexOf(title) : -1
  return at > 0 && quotes.test(line[at - 1] ?? '')
}
