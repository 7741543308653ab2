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
  /(?<!\p{L})(?:killed|(?:is|been) withdrawn|retract(?:ed)?|eliminated?|unpublished|(?:been|was) (?:removed|taken down|deleted)|(?:must|should|please|to) (?:be )?(?:removed?|deleted?|disregard(?:ed)?)|(?:not|to not) (?:be )?(?:used?|publish(?:ed)?)(?! (?:(?:it )?(?:before|until)(?!\p{L})|the (?:old|earlier|previous|wrong) (?!stor|item|version)))|zurückgezogen|Rückzug|annulliert|stornier(?:t|en)|(?:zu )?löschen|(?<!vorerst |vorläufig |noch )nicht (?:mehr )?(?:zu )?verwenden|verwenden Sie\b.{0,40} nicht|annul(?:ée?s?|ons)|cancelad[ao]s?|(?:retirée?s?|retirad[ao]s?|removid[ao]s?|rimoss[aoe])(?! d)|verwijderd|avpublicer(?:ats|ad)|avpublisert|usunięt[aey]|удален[ао]|supprimer|annuler|ne pas (?:utiliser|diffuser|publier)|anul(?:ad[ao]s?|amos|en)|eliminen|no (?:l[ao] )?(?:publiquen|utilicen|usen|difundan)|ignorada|não (?:publiquem|utilizem|usem)|annullat[aoe]|ritirat[aoe]|(?:in|terug)getrokken|niet (?:te )?gebruiken|verwijderen|dra(?:gits|s) tillbaka|utgår|(?<=[–"”»]\s{1,2})trekkes(?: tilbake)?(?! \p{L})|trækkes tilbage|(?:använd|publicera) inte|er (?:slettet|trukket(?: til\p{L}+)?)|ikke (?:bruk|publiser)|er annulleret|visszavontuk|töröltük|відкликано|знято|видалено|הוסרה|בוטלה|حذف شد(?:ه است)?|đã bị (?:thu hồi|gỡ)|telah di(?:cabut|tarik|hapus)|dibatalkan|ถูก(?:ยกเลิก|ถอน|ลบ)|on peruttu|vedetään pois|anulowan[ae]|wycofan[ae]|se ruší|(?:zruš|staž)ena|iptal edil\p{L}+|аннулир\p{L}+|отозван[оа]|снят[оа]|скасован[оа]|povučena|a fost (?:retrasă|anulată)|анулирана)(?!\p{L}| (?:by|por|par|durch|door|przez|pel[ao]s?) (?!(?:the |l[a’']? ?|d[a-z]+ )?(?:agen[ct]|desk|r[eé]da[ck]))| from (?!all|your|use|the wire))/iu,
)
/** Behind a word of the desk's own, or at the head of what it says: "Attention, la dépêche …", "Uutinen …". */
const opens =
  /^\P{L}*(?:(?:\p{L}+\P{L}+){0,2}?\p{L}{5,}[:!,]\s)?(?:(?:the|this|our|die(?:se[rs]?)?|der|unsere?|l[ae]s?|l['’]|notre|cet(?:te)?|as?|est[ae]|el|los|il|quest[ao]|het|dit|de|ten|эта|цю?е?|ezt|această|این|denna|denne|ta|tato|bu)\s?)?$/iu
const asks = screen(
  /(?<!\p{L})(?:pl(?:ease|s)|do not|we retract|wir stornieren|nous annulons|anulamos|(?:are|is) (?:asked|requested|advised|to)|(?:editors|clients|subscribers)(?:,| should| must)|bitten|bitte|gebeten|prie|priés|merci|veuillez|rogamos|ruega|solicitamos|solicita-se|pede-se|pedimos|prega|preghiamo|s\.?v\.?p\.?|gelieve|wilt u|vänligen|vennligst|bedes|pyydämme|prosím[ey]?|prosimy|просим|просьба|просимо|molimo|vă rugăm)(?!\p{L})/iu,
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
