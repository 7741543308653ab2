import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isUntilNotice } from '../hold/is-until-notice.ts'
import { sentWords } from '../sent-words.ts'

const quoted = '["“”„«»‘「《][^"”“«»’」》]{4,160}["”“«»’」》]'
/** What agencies call what they send, before its title. */
const titled = screen(
  new RegExp(
    `^(.*?)(?<!\\p{L})(?:${sentWords}|column|obituary|(?:news |press |media )release|dispaccio|articol[oi]|artículos?|artigos?|artykuł|статья|haber|informac(?:j\\p{L}|i[oó]n)|новость|сообщение|a hírt|ה?ידיעה|tin này|ข่าวนี้)(?: (?:headlined|slugged|s titulkem|pt\\.|под заголовком|\\S*\\d\\S*))?(?:\\s?(${quoted}))?(.*)$`,
    'isu',
  ),
)
/** That it stands no longer, or is not to be used. */
const gone = screen(
  patternOf(
    /(?<!\p{L})/iu,
    [
      /killed/iu,
      /(?:is|been) withdrawn/iu,
      /retract(?:ed)?/iu,
      /eliminated?/iu,
      /unpublished/iu,
      /(?:been|was) (?:removed|taken down|deleted)/iu,
      /(?:must|should|please|to) (?:be )?(?:removed?|deleted?|disregard(?:ed)?)/iu,
      /(?:not|to not) (?:be )?(?:used?|publish(?:ed)?)(?! (?:(?:it )?(?:before|until)(?!\p{L})|the (?:old|earlier|previous|wrong) (?!stor|item|version)))/iu,
      /zurückgezogen/iu,
      /Rückzug/iu,
      /annulliert/iu,
      /stornier(?:t|en)/iu,
      /(?:zu )?löschen/iu,
      /(?<!vorerst |vorläufig |noch )nicht (?:mehr )?(?:zu )?verwenden/iu,
      /verwenden Sie\b.{0,40} nicht/iu,
      /annul(?:ée?s?|ons)/iu,
      /cancelad[ao]s?/iu,
      /(?:retirée?s?|retirad[ao]s?|removid[ao]s?|rimoss[aoe])(?! d)/iu,
      /verwijderd/iu,
      /avpublicer(?:ats|ad)/iu,
      /avpublisert/iu,
      /usunięt[aey]/iu,
      /удален[ао]/iu,
      /supprimer/iu,
      /annuler/iu,
      /ne pas (?:utiliser|diffuser|publier)/iu,
      /anul(?:ad[ao]s?|amos|en)/iu,
      /eliminen/iu,
      /no (?:l[ao] )?(?:publiquen|utilicen|usen|difundan)/iu,
      /ignorada/iu,
      /não (?:publiquem|utilizem|usem)/iu,
      /annullat[aoe]/iu,
      /ritirat[aoe]/iu,
      /(?:in|terug)getrokken/iu,
      /niet (?:te )?gebruiken/iu,
      /verwijderen/iu,
      /dra(?:gits|s) tillbaka/iu,
      /utgår/iu,
      /(?<=[–"”»]\s{1,2})trekkes(?: tilbake)?(?! \p{L})/iu,
      /trækkes tilbage/iu,
      /(?:använd|publicera) inte/iu,
      /er (?:slettet|trukket(?: til\p{L}+)?)/iu,
      /ikke (?:bruk|publiser)/iu,
      /er annulleret/iu,
      /visszavontuk/iu,
      /töröltük/iu,
      /відкликано/iu,
      /знято/iu,
      /видалено/iu,
      /הוסרה/iu,
      /בוטלה/iu,
      /حذف شد(?:ه است)?/iu,
      /đã bị (?:thu hồi|gỡ)/iu,
      /telah di(?:cabut|tarik|hapus)/iu,
      /dibatalkan/iu,
      /ถูก(?:ยกเลิก|ถอน|ลบ)/iu,
      /on peruttu/iu,
      /vedetään pois/iu,
      /anulowan[ae]/iu,
      /wycofan[ae]/iu,
      /se ruší/iu,
      /(?:zruš|staž)ena/iu,
      /iptal edil\p{L}+/iu,
      /аннулир\p{L}+/iu,
      /отозван[оа]/iu,
      /снят[оа]/iu,
      /скасован[оа]/iu,
      /povučena/iu,
      /a fost (?:retrasă|anulată)/iu,
      /анулирана/iu,
    ],
    /(?!\p{L}| (?:by|por|par|durch|door|przez|pel[ao]s?) (?!(?:the |l[a’']? ?|d[a-z]+ )?(?:agen[ct]|desk|r[eé]da[ck]))| from (?!all|your|use|the wire))/iu,
  ),
)
/** Behind a word of the desk's own, or at the head of what it says: "Attention, la dépêche …", "Uutinen …". */
const opens =
  /^\P{L}*(?:(?:\p{L}+\P{L}+){0,2}?\p{L}{5,}[:!,]\s)?(?:(?:the|this|our|die(?:se[rs]?)?|der|unsere?|l[ae]s?|l['’]|notre|cet(?:te)?|as?|est[ae]|el|los|il|quest[ao]|het|dit|de|ten|эта|цю?е?|ezt|această|این|denna|denne|ta|tato|bu)\s?)?$/iu
const asks = screen(
  patternOf(
    /(?<!\p{L})/iu,
    [
      /pl(?:ease|s)/iu,
      /do not/iu,
      /we retract/iu,
      /wir stornieren/iu,
      /nous annulons/iu,
      /anulamos/iu,
      /(?:are|is) (?:asked|requested|advised|to)/iu,
      /(?:editors|clients|subscribers)(?:,| should| must)/iu,
      /bitten/iu,
      /bitte/iu,
      /gebeten/iu,
      /prie/iu,
      /priés/iu,
      /merci/iu,
      /veuillez/iu,
      /rogamos/iu,
      /ruega/iu,
      /solicitamos/iu,
      /solicita-se/iu,
      /pede-se/iu,
      /pedimos/iu,
      /prega/iu,
      /preghiamo/iu,
      /s\.?v\.?p\.?/iu,
      /gelieve/iu,
      /wilt u/iu,
      /vänligen/iu,
      /vennligst/iu,
      /bedes/iu,
      /pyydämme/iu,
      /prosím[ey]?/iu,
      /prosimy/iu,
      /просим/iu,
      /просьба/iu,
      /просимо/iu,
      /molimo/iu,
      /vă rugăm/iu,
    ],
    /(?!\p{L})/iu,
  ),
)
/** Where somebody says it who is no desk, or it goes on as news does. */
const told =
  /(?<!\p{L})(?:s(?:aid|ays)|told|sagt(?:e|en)?|schreibt|laut|selon|a (?:dit|déclaré)|según|dijo|disse|segundo|secondo|volgens|zegt|säger|enligt|sier|ifølge|sanoo|mówi|podle|сообщил\p{L}*|later|später|review|court|judge|tribunal|rechter|gericht)(?!\p{L})/iu

/** Of a piece without its title, none that is "the article" or "Article 3". */
const another = /(?<!\p{L})(?:the|der|die|l[ae]s?|l['’]|el|los|il|het|de|as?)\s?$/iu
/** Behind what is said of a piece without its title: an end, or a reason. */
const ends =
  /^(?: (?:by|por|par|durch|door) (?:the |l[a’']? ?|d[a-z]+ )?(?:agen[ct]|desk|r[eé]da[ck])\p{L}*)?(?:\W*$|[,;]? (?:at \d|at the request|à la demande|a(?:| la) p\p{L}+|(?:because|as|after|since|weil|da|car|porque|por|perché|omdat)(?!\p{L})))/u
/** In characters: so near to the title it says what became of the piece, and so near to the head it opens. */
const near = 80

/**
 * Whether a text takes back a piece that it gives the title of, or calls "this", in whatever language: 'Het artikel "Otters terug" is ingetrokken', 'Les
 * abonnés sont priés de supprimer la dépêche "…"', "Esta noticia ha sido anulada." The piece stands at the head, or desks are asked. Sources:
 * advisories of AFP, ANP, dpa, EFE, Lusa, NTB, PAP, TT.
 */
export const isTitledKill = (text: string): boolean => {
  const [, before = '', title, behind = ''] = titled.exec(text) ?? []
  if (behind === '' || told.test(before + behind) || isUntilNotice(text)) return false
  const isHead = before.length < near && opens.test(before)
  if (title)
    return gone.test(`${before} – ${behind.slice(0, near)}`) && (isHead || asks.test(before + behind))
  const said = gone.exec(behind.slice(0, near))
  return (
    said !== null &&
    isHead &&
    !another.test(before) &&
    !/^\s?["\d]/.test(behind) &&
    ends.test(behind.slice(said.index + said[0].length))
  )
}
