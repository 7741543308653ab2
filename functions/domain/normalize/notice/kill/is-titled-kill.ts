import { screen } from '../../pattern/screen.ts'
import { isUntilNotice } from '../is-until-notice.ts'

const quoted = '["“„«‘「《][^"”“»’」》]{4,160}["”“»’」》]'
/** What agencies call what they send, before its title. */
const titled = screen(
  new RegExp(
    `^(.*?)(?<!\\p{L})(?:story|item|alert|dispatch|column|obituary|(?:news |press )release|meldung|bericht|text|pressemitteilung|dépêche|papier|alerte|noticia|notícia|nota|matéria|notizia|dispaccio|artikel(?:n|en)?|artiklen|telegrammet|meldingen|saken|nyhe[td]en|uutinen|depesz\\p{L}|informacj\\p{L}|zpráv\\p{L}|správ\\p{L}|vijest|știrea|новость|сообщение|повідомлення|новината)(?: (?:headlined|slugged|s titulkem|pt\\.|под заголовком|\\S*\\d\\S*))?\\s?(${quoted})(.*)$`,
    'isu',
  ),
)
/** That it stands no longer, or is not to be used. */
const gone = screen(
  /(?<!\p{L})(?:killed|(?:is|been) withdrawn|retracted|eliminated?|unpublished|(?:must|should|please|to) (?:be )?(?:removed?|deleted?|disregard(?:ed)?)|(?:not|to not) (?:be )?(?:used?|publish(?:ed)?)|zurückgezogen|annulliert|storniert|(?:zu )?löschen|(?<!vorerst |vorläufig |noch )nicht (?:mehr )?(?:zu )?verwenden|verwenden Sie\b.{0,40} nicht|annulée?|retirée?|supprimer|annuler|ne pas (?:utiliser|diffuser|publier)|anulad[ao]|anulen|eliminen|no (?:l[ao] )?(?:publiquen|utilicen|usen|difundan)|anulada|ignorada|não (?:publiquem|utilizem|usem)|annullat[ao]|ritirat[ao]|(?:in|terug)getrokken|niet (?:te )?gebruiken|verwijderen|dragits tillbaka|(?:använd|publicera) inte|er trukket|ikke (?:bruk|publiser)|er annulleret|on peruttu|anulowan[ae]|wycofan[ae]|se ruší|(?:zruš|staž)ena|аннулир\p{L}+|отозван[оа]|снят[оа]|скасован[оа]|povučena|a fost (?:retrasă|anulată)|анулирана)(?!\p{L})/iu,
)
/** Behind a word of the desk's own, or at the head of what it says: "Attention, la dépêche …", "Uutinen …". */
const opens =
  /^\W*(?:(?:\p{L}+\W+)?\p{L}{5,}[:!,]\s)?(?:(?:the|our|die|der|unsere?|la|l['’]|notre|a|el|il|het|de)\s)?(?:\p{Lu}\p{L}+ )?$/iu
const asks = screen(
  /(?<!\p{L})(?:pl(?:ease|s)|(?:are|is) (?:asked|requested|advised|to)|(?:editors|clients|subscribers)(?:,| should| must)|bitten|bitte|gebeten|prie|priés|merci|veuillez|rogamos|ruega|solicitamos|solicita-se|pede-se|pedimos|prega|preghiamo|s\.?v\.?p\.?|gelieve|wilt u|vänligen|vennligst|bedes|pyydämme|prosím[ey]?|prosimy|просим|просьба|просимо|molimo|vă rugăm)(?!\p{L})/iu,
)
/** Where somebody says it who is no desk, or it goes on as news does. */
const told =
  /(?<!\p{L})(?:s(?:aid|ays)|told|sagt(?:e|en)?|schreibt|laut|selon|a (?:dit|déclaré)|según|dijo|disse|segundo|secondo|volgens|zegt|säger|enligt|sier|ifølge|sanoo|mówi|podle|сообщил\p{L}*|court|judge|tribunal|rechter|gericht)(?!\p{L})/iu

/**
 * Whether a text takes back a piece that it gives the title of, in whatever language: 'Het artikel "Otters terug" is ingetrokken', 'Les abonnés sont
 * priés de supprimer la dépêche "…"'. The piece stands at the head, or desks are asked. Sources: advisories of AFP, ANP, dpa, EFE, Lusa, NTB, PAP, TT.
 */
export const isTitledKill = (text: string): boolean => {
  const [, before = '', , behind = ''] = titled.exec(text) ?? []
  const rest = `${before} – ${behind}`
  return (
    behind !== '' &&
    gone.test(rest) &&
    (opens.test(before) || asks.test(rest)) &&
    !told.test(rest) &&
    !isUntilNotice(text)
  )
}
